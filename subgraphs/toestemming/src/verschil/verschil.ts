import { openingen, type Grondslag, type Regels } from '@ketenhub/consent';
import { DOELEN, ROLLEN, type Categorie, type Doel, type Rol, type Taak } from '@ketenhub/schema';
import { inGraaf } from '../stand/gegevens';

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
  readonly regels: Regels;
  readonly moment: number;
}

/** What changes from one set to the other, whoever the person is. */
export function verschil(van: Regelstand, naar: Regelstand): Verschil[] {
  const found = new Map<string, Omit<Verschil, 'velden'> & { velden: string[] }>();
  for (const rol of ROLLEN)
    for (const doel of DOELEN) {
      const [before, after] = [perVeld(van, rol, doel), perVeld(naar, rol, doel)];
      for (const i of new Set([...before.keys(), ...after.keys()])) {
        const [a, b] = [before.get(i) ?? [], after.get(i) ?? []];
        const richting = richtingVan(a, b);
        if (richting === undefined) continue;
        const { veld, categorie } = inGraaf[i]!;
        const key = JSON.stringify([rol, doel, categorie, a, b]);
        const known = found.get(key) ?? { rol, categorie, doel, richting, van: a, naar: b, velden: [] };
        known.velden.push(veld.veld);
        found.set(key, known);
      }
    }
  return [...found.values()];
}

export const neemtRechtenWeg = (verschillen: readonly Verschil[]): boolean =>
  verschillen.some(({ richting }) => richting === 'ERAF' || richting === 'STRENGER');

function perVeld({ regels, moment }: Regelstand, rol: Rol, doel: Doel): Map<number, Opent[]> {
  const found = new Map<number, Opent[]>();
  for (const { regel, velden } of openingen(regels, rol, doel, moment))
    for (const i of velden) {
      const known = found.get(i) ?? [];
      found.set(i, known);
      const opent = { grondslag: regel.grondslag, ...(regel.taak && { taak: regel.taak as Taak }) };
      if (!known.some((each) => same(each, opent))) known.push(opent);
    }
  return found;
}

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
