import type { State } from '../oracle/oracle';
import { nearest, parents } from './callers';
import type { Asker } from './judge';
import { CASES, type Case } from './world';

/** In one role: who stands nearest to each case, and of a child his parents too; each with his cases. */
export function nearestPerCase(state: State, rol: string, moment: number): { asker: Asker; cases: Case[] }[] {
  const perAsker = new Map<string, { asker: Asker; cases: Case[] }>();
  for (const named of CASES)
    for (const asker of [nearest(state, rol, named, moment), ...parents(state, rol, named)]) {
      const key = `${asker.organisatie} ${asker.gebruiker}`;
      const group = perAsker.get(key) ?? { asker, cases: [] };
      group.cases.push(named);
      perAsker.set(key, group);
    }
  return [...perAsker.values()];
}
