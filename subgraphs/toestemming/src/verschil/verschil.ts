import { openingen, Regels, type Grondslag, type Regel } from '@ketenhub/consent';
import { DOELEN, ROLLEN, rollen, type Categorie, type Doel, type Rol, type Taak } from '@ketenhub/schema';
import { gegevens, inGraaf } from '../stand/gegevens';

/** A condition under which a rule opens a field. */
export interface Opent {
  readonly grondslag: Grondslag;
  readonly taak?: Taak;
}

export const RICHTINGEN = ['ERBIJ', 'RUIMER', 'STRENGER', 'ERAF'] as const;

/** Fields of one category that a role gains, loses, or sees on other conditions for a purpose. */
export interface Verschil {
  readonly rol: Rol;
  readonly categorie: Categorie;
  readonly doel: Doel;
  readonly richting: (typeof RICHTINGEN)[number];
  readonly velden: readonly string[];
  readonly van: readonly Opent[];
  readonly naar: readonly Opent[];
}

/** One set of rules at one moment. */
export interface Regelstand {
  readonly regels: readonly Regel[];
  readonly moment: number;
}

/** What changes from one set to the other, whoever the person is. */
export function verschil(van: Regelstand, naar: Regelstand): Verschil[] {
  const found = new Map<string, Omit<Verschil, 'velden'> & { velden: string[] }>();
  const [a, b] = [new PerVraag(van), new PerVraag(naar)];
  for (const rol of ROLLEN)
    for (const doel of DOELEN) {
      if (a.inhoud(rol, doel) === b.inhoud(rol, doel)) continue;
      const [before, after] = [a.perVeld(rol, doel), b.perVeld(rol, doel)];
      for (const i of new Set([...before.keys(), ...after.keys()])) {
        const [was, wordt] = [before.get(i) ?? [], after.get(i) ?? []];
        const richting = richtingVan(was, wordt);
        if (richting === undefined) continue;
        const { veld, categorie } = inGraaf[i]!;
        const key = JSON.stringify([rol, doel, categorie, was, wordt]);
        const known = found.get(key) ?? { rol, categorie, doel, richting, van: was, naar: wordt, velden: [] };
        known.velden.push(veld.veld);
        found.set(key, known);
      }
    }
  return [...found.values()];
}

export const neemtRechtenWeg = (verschillen: readonly Verschil[]): boolean =>
  verschillen.some(({ richting }) => richting === 'ERAF' || richting === 'STRENGER');

/** A set by role and purpose: for most of them two sets say the same, and only the others are worth compiling. */
class PerVraag {
  private readonly regels: Regels;
  private readonly inhouden = new Map<string, string>();

  constructor(private readonly stand: Regelstand) {
    this.regels = new Regels({ regels: stand.regels, rollen: rollen(), taaktoewijzingen: [], gegevens });
    const current = stand.regels.filter((regel) => isInForce(regel, stand.moment));
    for (const { rol, doel } of current) {
      if (this.inhouden.has(`${rol} ${doel}`)) continue;
      // What is NOOIT for a role is so for every purpose.
      const own = current.filter((each) => each.rol === rol && (each.doel === doel || each.grondslag === 'NOOIT'));
      this.inhouden.set(`${rol} ${doel}`, own.map(inhoudVan).sort().join());
    }
  }

  /** What its rules say to a role for a purpose, to compare. */
  inhoud(rol: Rol, doel: Doel): string | undefined {
    return this.inhouden.get(`${rol} ${doel}`);
  }

  perVeld(rol: Rol, doel: Doel): Map<number, Opent[]> {
    const found = new Map<number, Opent[]>();
    for (const { regel, velden } of openingen(this.regels, rol, doel, this.stand.moment))
      for (const i of velden) {
        const known = found.get(i) ?? [];
        found.set(i, known);
        const opent = { grondslag: regel.grondslag, ...(regel.taak && { taak: regel.taak as Taak }) };
        if (!known.some((each) => same(each, opent))) known.push(opent);
      }
    return found;
  }
}

const isInForce = ({ geldigVan, geldigTot }: Regel, moment: number): boolean =>
  geldigVan <= moment && (geldigTot === undefined || moment < geldigTot);

const inhoudVan = ({ categorie, grondslag, taak, velden }: Regel): string =>
  JSON.stringify([categorie, grondslag, taak, velden]);

const same = (a: Opent, b: Opent) => a.grondslag === b.grondslag && a.taak === b.taak;

/** A condition more is wider and one less stricter; where both change the loss counts. */
function richtingVan(van: readonly Opent[], naar: readonly Opent[]): Verschil['richting'] | undefined {
  const lost = van.some((a) => !naar.some((b) => same(a, b)));
  const gained = naar.some((b) => !van.some((a) => same(a, b)));
  if (!lost && !gained) return undefined;
  if (van.length === 0) return 'ERBIJ';
  if (naar.length === 0) return 'ERAF';
  return lost ? 'STRENGER' : 'RUIMER';
}
