import type { State } from '../oracle/oracle';
import { purposes } from '../oracle/rules-file';
import { nearestPerCase } from './askers';
import type { Asker } from './judge';
import { MOMENT, type Case } from './world';

const LONG = process.env.LONG === '1';

/** Purposes for which some rule gives the role something to read; one for which none does; and no purpose. */
export function tellingPurposes(state: State, rol: string): (string | undefined)[] {
  const some = new Set(state.rules.filter((rule) => rule.rol === rol).map(({ doel }) => doel));
  if (LONG) return [undefined, ...purposes()];
  const other = purposes().find((doel) => !some.has(doel));
  return [...some, ...(other === undefined ? [] : [other]), undefined];
}

/** Every `step`-th caller of every role, with the cases he stands nearest to; every one when LONG is set. */
export function sampled(state: State, step: number): { asker: Asker; cases: Case[] }[] {
  let turn = 0;
  return state.roles.flatMap(({ code: rol }) => {
    const groups = nearestPerCase(state, rol, MOMENT);
    const chosen = LONG ? groups : groups.filter((_, i) => i === 0 || turn++ % step === 0);
    return chosen.flatMap(({ asker, cases }) =>
      tellingPurposes(state, rol).map((doel) => ({ asker: { ...asker, doel }, cases })),
    );
  });
}
