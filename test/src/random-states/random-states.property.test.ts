import fc from 'fast-check';
import { Doors } from '../doors/doors';
import { Report } from '../doors/report';
import type { Source } from '../doors/source';
import { openSource, SUBGRAPHS } from '../doors/sources';
import { MOMENT, worldState } from '../doors/world';
import { situation } from './random-state';

/* The doors again, over facts that no demo world has: consents, objections, expiries, involvement, secrecy, tasks. */

const LONG = process.env.LONG === '1';
const RUNS = LONG ? 2_000 : 30;
const WORLD_STATE = worldState();

/** Over all subgraphs: one of them may have had only refusals, the run as a whole may not. */
let shownInAll = 0;
afterAll(() => expect(shownInAll).toBeGreaterThan(0));

describe.each(SUBGRAPHS)('the subgraph %s', (naam) => {
  let source: Source;
  beforeAll(async () => (source = await openSource(naam, { remember: !LONG })), 120_000);
  afterAll(() => source?.close());

  it(`agrees with the oracle in ${RUNS} random states, by _entities and by root field`, async () => {
    const report = new Report();
    const doors = new Doors(source, WORLD_STATE, MOMENT, report);
    const property = fc.asyncProperty(situation(WORLD_STATE), async ({ named, asker, state }) => {
      report.clear();
      doors.know(state);
      await doors.byKey([named], asker);
      await doors.byRoot([named], asker);
      expect(report.outcome().differences).toEqual([]);
    });
    await fc.assert(property, { numRuns: RUNS });
    const { fields, shown } = report.outcome();
    console.log(
      `random states of ${naam}: ${fields.toLocaleString('en')} fields compared, ${shown.toLocaleString('en')} shown`,
    );
    shownInAll += shown;
  }, 3_600_000);
});
