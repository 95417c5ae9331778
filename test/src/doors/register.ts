import { roleRows, type RuleRow } from '../oracle/rules-file';
import { Register } from '@ketenhub/subgraph/unguarded';
import type { State } from '../oracle/oracle';

type Gegevens = ConstructorParameters<typeof Register>[0];
type Rollen = ConstructorParameters<typeof Register>[1];
type Wijziging = Parameters<Register['apply']>[0];

/** The oracle's state as a follower would hold it in memory. */
export function registerOf(state: State, gegevens: Gegevens): Register {
  const register = new Register(gegevens, roleRows() as unknown as Rollen);
  let revisie = 0;
  const put = (soort: Wijziging['soort'], sleutel: string, feit: object) =>
    register.apply({ revisie: String(++revisie), soort, sleutel, feit } as Wijziging);
  const each = (soort: Wijziging['soort'], facts: readonly object[]) =>
    facts.forEach((feit, i) => put(soort, `${soort}-${i}`, feit));
  each('REGEL', state.rules.map(toRegel));
  each('TAAKTOEWIJZING', state.assignments);
  for (const { id, ...persoon } of state.persons) put('PERSOON', id, persoon);
  each('BETROKKENHEID', state.involvements);
  each('TOESTEMMING', state.consents);
  each('BEZWAAR', state.objections);
  return register;
}

const toRegel = (rule: RuleRow) => ({
  ...rule,
  geldigVan: Date.parse(rule.geldigVan),
  geldigTot: rule.geldigTot === undefined ? undefined : Date.parse(rule.geldigTot),
});
