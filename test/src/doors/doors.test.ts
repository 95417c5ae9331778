import { purposes } from '../oracle/rules-file';
import { nearestPerCase } from './askers';
import { Doors } from './doors';
import { Report } from './report';
import type { Source } from './source';
import { openSource, SUBGRAPHS } from './sources';
import { MOMENT, worldState } from './world';

/* Doors 1 and 2: every role, every purpose and none, every named case, every field of every row that belongs to it. */

const STATE = worldState();
const PURPOSES = [undefined, ...purposes()];
const report = new Report();

afterAll(() => console.log(report.counted));

describe.each(SUBGRAPHS)('the subgraph %s', (naam) => {
  let source: Source;
  beforeAll(async () => (source = await openSource(naam)), 120_000);
  afterAll(() => source?.close());

  it('answers what the oracle says, by _entities and by root field, whoever asks what for about which case', async () => {
    const doors = new Doors(source, STATE, MOMENT, report);
    const before = report.shown;
    for (const { code: rol } of STATE.roles)
      for (const { asker, cases } of nearestPerCase(STATE, rol, MOMENT))
        for (const doel of PURPOSES) {
          const caller = { ...asker, doel };
          await doors.byKey(cases, caller);
          await doors.byRoot(cases, caller);
        }
    expect(report.take()).toEqual([]);
    expect(report.shown - before).toBeGreaterThan(1_000);
  }, 3_600_000);
});
