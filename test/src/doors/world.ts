import { wereld, type Wereld } from '@ketenhub/demo';
import type { State } from '../oracle/oracle';
import { roleRows, ruleRows } from '../oracle/rules-file';

/* The demo world as the oracle's state, and as the answer to whose a row is. */

export const WORLD: Wereld = wereld('klein');
export const MOMENT = Date.parse(`${WORLD.peildatum}T12:00:00Z`);

const at = (moment: string | undefined) => (moment === undefined ? undefined : Date.parse(moment));

export function worldState(): State {
  return {
    rules: ruleRows(),
    roles: roleRows(),
    assignments: WORLD.taaktoewijzingen.map((t) => ({ ...t, van: Date.parse(t.van), tot: at(t.tot) })),
    // Who died is no member any more: the others go on by their own rights (hard case 11).
    persons: WORLD.personen.map(({ id, gemeente, huishouden, geheimhouding, overledenOp }) => ({
      id,
      gemeente,
      huishouden: overledenOp === undefined ? huishouden : undefined,
      geheimhouding,
    })),
    involvements: [
      ...WORLD.betrokkenheden.map((b) => ({ ...b, van: Date.parse(b.van), tot: at(b.tot) })),
      ...WORLD.personen.filter(({ leeftijd }) => leeftijd < 16).flatMap(parents),
    ],
    consents: WORLD.toestemmingen.map((t) => ({
      ...t,
      gegevenOp: at(t.gegevenOp),
      geldigTot: at(t.geldigTot),
      ingetrokkenOp: at(t.ingetrokkenOp),
    })),
    objections: WORLD.bezwaren.map((b) => ({ ...b, ingediendOp: Date.parse(b.ingediendOp) })),
  };
}

/** The adults who head the household of a child have authority over him; they are no organisation. */
function parents({ id: statushouder, huishouden }: { id: string; huishouden: string }) {
  const heads = WORLD.personen.filter(
    (p) => p.huishouden === huishouden && p.volwassen && p.overledenOp === undefined && p.rol !== 'KIND',
  );
  return heads
    .filter(({ rol }) => rol !== 'OVERIG')
    .map(({ id: medewerker }) => ({ statushouder, organisatie: '', taak: 'GEZAG', medewerker, van: 0 }));
}

/** What the world knows of a row: the person or the household that it is about, and who holds it in this work. */
export interface Owner {
  readonly person?: string;
  readonly household?: string;
  readonly held?: { readonly taak: string; readonly organisatie: string };
}

/** Every id of the world that is one person's or one household's. */
export const OWNERS: ReadonlyMap<string, Owner> = owners();

function owners(): Map<string, Owner> {
  const found = new Map<string, Owner>();
  for (const persoon of WORLD.personen) {
    const person = persoon.id;
    eachId(persoon, (id) => found.set(id, { person }));
    const hold = (taak: string, row?: { id: string; organisatie: string }) =>
      row && found.set(row.id, { person, held: { taak, organisatie: row.organisatie } });
    hold('MAATSCHAPPELIJKE_BEGELEIDING', persoon.begeleiding);
    hold('MAATSCHAPPELIJKE_BEGELEIDING', persoon.eerdereBegeleiding);
    hold('SOCIAAL_TEAM', persoon.sociaalTeam);
    hold('SOCIAAL_TEAM', persoon.participatie);
  }
  for (const huishouden of WORLD.huishoudens) {
    const household = huishouden.id;
    eachId(huishouden, (id) => found.set(id, { household }));
    for (const { id, corporatie } of huishouden.plaatsingen)
      found.set(id, { household, held: { taak: 'VERHUUR', organisatie: corporatie } });
  }
  for (const { id, statushouder } of [...WORLD.betrokkenheden, ...WORLD.toestemmingen, ...WORLD.bezwaren])
    found.set(id, { person: statushouder });
  return found;
}

function eachId(value: unknown, tell: (id: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value) tell(value.id as string);
  Object.values(value).forEach((inner) => eachId(inner, tell));
}

/** The organisation that holds a task in a gemeente at the moment. */
export function holderOf({ assignments }: State, taak: string, gemeente: string | undefined, moment: number) {
  return assignments.find(
    (a) => a.taak === taak && a.gemeente === gemeente && a.van <= moment && (a.tot === undefined || moment < a.tot),
  )?.organisatie;
}

/** The people of a named case: for P20 both. */
export const CASES = Object.values(WORLD.casussen).map(({ code, id, partner }) => ({
  code,
  persons: partner === undefined ? [id] : [id, partner],
  household: WORLD.persoon(id).huishouden,
  plaatsingen: WORLD.huishouden(WORLD.persoon(id).huishouden).plaatsingen.map((plaatsing) => plaatsing.id),
}));

export type Case = (typeof CASES)[number];
