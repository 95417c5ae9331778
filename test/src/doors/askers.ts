import type { State } from '../oracle/oracle';
import { nearest } from './callers';
import type { Asker } from './judge';
import { CASES, type Case } from './world';

/** In one role: who stands nearest to each case, each with his cases. */
export function nearestPerCase(state: State, rol: string, moment: number): { asker: Asker; cases: Case[] }[] {
  const perAsker = new Map<string, { asker: Asker; cases: Case[] }>();
  for (const named of CASES) {
    const asker = nearest(state, rol, named, moment);
    const key = `${asker.organisatie} ${asker.gebruiker}`;
    const group = perAsker.get(key) ?? { asker, cases: [] };
    group.cases.push(named);
    perAsker.set(key, group);
  }
  return [...perAsker.values()];
}
