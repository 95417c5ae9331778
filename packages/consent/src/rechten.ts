import type { Caller } from './caller';
import { emptyMask, maskOf, subtract, unite, type Mask } from './mask';
import { GRONDSLAGEN, type Gegeven, type Regel, type Rol } from './regel';

/** A rule in force for one role and purpose, with the fields it opens as bits. */
export interface Recht {
  readonly regel: Regel;
  readonly velden: Mask;
  /** The same without addresses: what is left under geheimhouding. */
  readonly zonderAdres: Mask;
}

/** All that the rules say to one role and purpose, whoever the person is; valid until the next rule starts or ends. */
export interface Rechten {
  readonly rol: Rol | undefined;
  readonly nooit: Mask;
  /** Strongest ground first. */
  readonly rechten: readonly Recht[];
  /** Named by some rule of this purpose. */
  readonly genoemd: Mask;
  /** Named by a rule of another purpose that gives a right to read. */
  readonly anderDoel: Mask;
  readonly van: number;
  readonly tot: number;
}

/** NOOIT forbids and MELDPLICHT is a push: neither gives a right to read. */
const reads = ({ grondslag }: Regel) => grondslag !== 'NOOIT' && grondslag !== 'MELDPLICHT';
const rank = (regel: Regel) => GRONDSLAGEN.indexOf(regel.grondslag);
const inForce = (regel: Regel, moment: number) =>
  regel.geldigVan <= moment && (regel.geldigTot === undefined || moment < regel.geldigTot);

export function compileRechten(
  regels: readonly Regel[],
  gegevens: readonly Gegeven[],
  rol: Rol | undefined,
  caller: Pick<Caller, 'rol' | 'doel'>,
  moment: number,
): Rechten {
  const ofRole = regels.filter((regel) => regel.rol === caller.rol);
  const current = ofRole.filter((regel) => inForce(regel, moment));
  const reading = current.filter(reads);
  const never = new Set(current.filter((r) => r.grondslag === 'NOOIT').map((r) => r.categorie));
  const rechten = reading
    .filter((regel) => regel.doel === caller.doel)
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
    .map((regel) => toRecht(regel, gegevens));
  return {
    rol,
    nooit: maskOf(gegevens, (g) => never.has(g.categorie)),
    rechten,
    genoemd: union(
      rechten.map((recht) => recht.velden),
      gegevens.length,
    ),
    anderDoel: union(
      reading
        .filter((regel) => regel.doel !== caller.doel && regel.grondslag !== 'AGGREGAAT')
        .map((regel) => toRecht(regel, gegevens).velden),
      gegevens.length,
    ),
    ...period(ofRole, moment),
  };
}

function toRecht(regel: Regel, gegevens: readonly Gegeven[]): Recht {
  const named = regel.velden === '*' ? undefined : new Set(regel.velden);
  const velden = maskOf(gegevens, (g) => g.categorie === regel.categorie && (named?.has(g.veld) ?? true));
  const zonderAdres = velden.slice();
  subtract(
    zonderAdres,
    maskOf(gegevens, (g) => g.adres === true),
  );
  return { regel, velden, zonderAdres };
}

function union(masks: readonly Mask[], size: number): Mask {
  const all = emptyMask(size);
  masks.forEach((mask) => unite(all, mask));
  return all;
}

/** The longest stretch around the moment in which no rule starts or ends. */
function period(regels: readonly Regel[], moment: number): { van: number; tot: number } {
  const edges = regels.flatMap((regel) => [regel.geldigVan, regel.geldigTot ?? Infinity]);
  return {
    van: Math.max(-Infinity, ...edges.filter((edge) => edge <= moment)),
    tot: Math.min(Infinity, ...edges.filter((edge) => edge > moment)),
  };
}
