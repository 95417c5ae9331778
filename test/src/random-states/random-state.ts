import fc from 'fast-check';
import type { Asker } from '../doors/judge';
import { CASES, MOMENT, OWNERS, WORLD, type Case } from '../doors/world';
import type { State } from '../oracle/oracle';
import { purposes } from '../oracle/rules-file';

/* Random facts about the people of a named case, and a random caller: few values, so that they meet often. */

export interface Situation {
  readonly named: Case;
  readonly asker: Asker;
  readonly state: State;
}

const DAY = 86_400_000;
const moment = fc.constantFrom(MOMENT - 400 * DAY, MOMENT - DAY, MOMENT - 1, MOMENT, MOMENT + 1, MOMENT + DAY);
const earlier = fc.constantFrom(MOMENT - 400 * DAY, MOMENT - DAY, MOMENT - 1, MOMENT);
const mostly = <V>(usual: V, odd: fc.Arbitrary<V>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: odd });
const maybe = <V>(arbitrary: fc.Arbitrary<V>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Purposes for which a rule of the role lets something be read, more often than others. */
function purposeOf(world: State, rol: string): fc.Arbitrary<string | undefined> {
  const telling = [...new Set(world.rules.filter((rule) => rule.rol === rol).map(({ doel }) => doel))];
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...telling) },
    { weight: 1, arbitrary: fc.constantFrom(...purposes()) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function askerOf(world: State, { persons }: Case): fc.Arbitrary<Asker> {
  const { gemeente, huishouden } = WORLD.persoon(persons[0]!);
  return fc.constantFrom(...world.roles).chain(({ code: rol, betrokkenheid }) => {
    const colleagues = WORLD.medewerkers.filter(({ rollen }) => (rollen as string[]).includes(rol));
    const near = colleagues.filter(({ organisatie }) => WORLD.organisatie(organisatie).gemeente === gemeente);
    const members = WORLD.huishouden(huishouden).leden;
    const who =
      betrokkenheid === 'ZELF'
        ? fc.constantFrom(...members, WORLD.personen[0]!.id).map((id) => ({ organisatie: 'gemeente-maasveld', id }))
        : fc.oneof(
            { weight: 4, arbitrary: fc.constantFrom(...(near.length > 0 ? near : colleagues)) },
            { weight: 1, arbitrary: fc.constantFrom(...colleagues) },
          );
    return fc
      .tuple(who, purposeOf(world, rol))
      .map(([{ organisatie, id }, doel]) => ({ organisatie, rol, gebruiker: id, doel }));
  });
}

function stateOf(world: State, { persons: [person] }: Case, asker: Asker): fc.Arbitrary<State> {
  const { gemeente, huishouden } = WORLD.persoon(person!);
  const { leden } = WORLD.huishouden(huishouden);
  const rules = world.rules.filter(({ rol }) => rol === asker.rol);
  const categorie = fc.constantFrom(...new Set(rules.map((rule) => rule.categorie)));
  const taken = [...new Set([...rules.flatMap(({ taak }) => taak ?? []), 'REGIE_INBURGERING', 'KERNTEAM'])];
  const sources = [...new Set([...OWNERS.values()].flatMap(({ held }) => held?.organisatie ?? []))].filter(
    (id) => WORLD.organisatie(id).gemeente === gemeente,
  );
  const source = fc.constantFrom(
    `gemeente-${WORLD.gemeenten.find(({ code }) => code === gemeente)!.sleutel}`,
    ...sources,
  );
  const statushouder = fc.constantFrom(person!, ...leden);
  const ours = mostly(asker.organisatie, fc.constantFrom(...WORLD.organisaties.map(({ id }) => id)));
  const doel = mostly(asker.doel ?? purposes()[0]!, fc.constantFrom(...purposes()));
  return fc
    .record({
      everyone: fc.boolean(),
      involved: fc.boolean(),
      involvements: fc.array(
        fc.record({
          statushouder,
          organisatie: ours,
          taak: fc.constantFrom(...taken),
          medewerker: fc.constantFrom(undefined, asker.gebruiker, asker.gebruiker, 'mw-another'),
          van: earlier,
          tot: maybe(moment),
        }),
        { maxLength: 5 },
      ),
      consents: fc.array(
        fc.record({
          id: fc.uuid(),
          statushouder,
          verstrekker: source,
          ontvanger: ours,
          categorieen: fc.uniqueArray(categorie, { minLength: 1, maxLength: 3 }),
          doel,
          uitdrukkelijk: fc.boolean(),
          gegevenOp: maybe(moment),
          geldigTot: maybe(moment),
          ingetrokkenOp: fc.option(moment, { nil: undefined, freq: 1 }),
        }),
        { maxLength: 6 },
      ),
      objections: fc.array(
        fc.record({
          statushouder,
          categorie,
          doel: maybe(doel),
          ontvanger: maybe(ours),
          ingediendOp: moment,
          besluit: fc.constantFrom('IN_BEHANDELING', 'TOEGEWEZEN', 'AFGEWEZEN'),
        }),
        { maxLength: 2 },
      ),
      secret: fc.subarray(leden),
      unassigned: fc.subarray(
        world.assignments.map((_, i) => i),
        { maxLength: 6 },
      ),
      ended: fc.uniqueArray(fc.constantFrom(...rules.map(({ id }) => id)), { maxLength: 2 }),
    })
    .map(({ everyone, involved, secret, unassigned, ended, ...facts }) => ({
      ...facts,
      roles: world.roles,
      rules: world.rules.map((rule) => (ended.includes(rule.id) ? { ...rule, geldigTot: WORLD.peildatum } : rule)),
      assignments: world.assignments.filter((_, i) => !unassigned.includes(i)),
      persons: world.persons
        .filter((p) => p.huishouden === huishouden)
        .map((p) => ({ ...p, geheimhouding: secret.includes(p.id) })),
      involvements: (everyone
        ? facts.involvements.flatMap((i) => leden.map((id) => ({ ...i, statushouder: id })))
        : facts.involvements
      ).concat(involved ? taken.flatMap((taak) => leden.map((id) => ownInvolvement(asker, id, taak))) : []),
    }));
}

/** What lets the caller in for this task: half of the states have it, so that a run is never all refusals. */
const ownInvolvement = ({ organisatie, gebruiker }: Asker, statushouder: string, taak: string) => ({
  statushouder,
  organisatie,
  taak,
  medewerker: gebruiker,
  van: MOMENT - 400 * DAY,
  tot: undefined,
});

export const situation = (world: State): fc.Arbitrary<Situation> =>
  fc
    .constantFrom(...CASES)
    .chain((named) => askerOf(world, named).map((asker) => ({ named, asker })))
    .chain(({ named, asker }) => stateOf(world, named, asker).map((state) => ({ named, asker, state })));
