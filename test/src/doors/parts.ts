import { purposes } from '../oracle/rules-file';
import { nearestPerCase } from './askers';
import { stranger } from './callers';
import { SHAPES } from './document';
import { Doors, type Written } from './doors';
import { Lists, listsOf } from './lists';
import { Report, type Outcome } from './report';
import { sampled } from './sample';
import type { Source } from './source';
import { MOMENT, worldState } from './world';

const LONG = process.env.LONG === '1';
const WRITTEN: Written[] = ['alias', ...SHAPES.filter((shape) => shape !== 'plain')];

type Ask = (source: Source, report: Report) => Promise<void>;

/** What is asked of each subgraph, by the end of the sentence about it. */
export const PARTS = {
  'to every role, for every purpose and none, about every case, by _entities and by root field': async (
    source,
    report,
  ) => {
    const state = worldState();
    const doors = new Doors(source, state, MOMENT, report);
    for (const { code: rol } of state.roles)
      for (const { asker, cases } of nearestPerCase(state, rol, MOMENT))
        for (const doel of [undefined, ...purposes()]) {
          const caller = { ...asker, doel };
          await doors.byKey(cases, caller);
          await doors.byRoot(cases, caller);
        }
  },

  'through aliases, fragments and interfaces, along every edge': async (source, report) => {
    const state = worldState();
    const doors = new Doors(source, state, MOMENT, report);
    for (const [i, { asker, cases }] of sampled(state, 6).entries())
      for (const written of LONG ? WRITTEN : [WRITTEN[i % WRITTEN.length]!]) {
        await doors.byKey(cases, asker, written);
        await doors.byRoot(cases, asker, written);
      }
  },

  'to a stranger in the same role': async (source, report) => {
    const state = worldState();
    const doors = new Doors(source, state, MOMENT, report);
    for (const { asker, cases } of sampled(state, 6))
      for (const named of LONG ? cases : cases.slice(0, 1)) {
        const other = stranger(state, asker.rol, named);
        if (other === undefined) continue;
        await doors.byKey([named], { ...other, doel: asker.doel });
        await doors.byRoot([named], { ...other, doel: asker.doel });
      }
  },

  'in every root list: its rows, its count, its pages': async (source, report) => {
    const state = worldState();
    const lists = new Lists(new Doors(source, state, MOMENT, report), state, report);
    for (const list of listsOf(source)) {
      for (const { asker } of sampled(state, 6)) await lists.compare(list, asker);
      report.at(`${source.naam} list ${list.field.name}`);
      if (!lists.rows.get(list.field.name)) report.differ('gave no row to anyone, so nothing was compared');
    }
  },
} satisfies Record<string, Ask>;

export type Part = keyof typeof PARTS;

/** Asks one subgraph everything. */
export async function askAll(source: Source): Promise<Record<Part, Outcome>> {
  const outcomes: Partial<Record<Part, Outcome>> = {};
  for (const [part, ask] of Object.entries(PARTS)) {
    const report = new Report();
    await ask(source, report);
    outcomes[part as Part] = report.outcome();
  }
  return outcomes as Record<Part, Outcome>;
}
