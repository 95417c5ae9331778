import { stranger } from './callers';
import { Doors, type Written } from './doors';
import { SHAPES } from './document';
import { Report } from './report';
import { sampled } from './sample';
import type { Source } from './source';
import { openSource, SUBGRAPHS } from './sources';
import { MOMENT, worldState } from './world';

/* Doors 4 to 7: the same questions written otherwise. Every selection follows the edges as far as its subgraph does. */

const LONG = process.env.LONG === '1';
const STATE = worldState();
const WRITTEN: Written[] = ['alias', ...SHAPES.filter((shape) => shape !== 'plain')];
const report = new Report();

afterAll(() => console.log(report.counted));

describe.each(SUBGRAPHS)('the subgraph %s', (naam) => {
  let source: Source;
  let doors: Doors;
  beforeAll(async () => {
    source = await openSource(naam);
    doors = new Doors(source, STATE, MOMENT, report);
  }, 120_000);
  afterAll(() => source?.close());

  it.each(WRITTEN)(
    'answers the same through %s',
    async (written) => {
      const turn = WRITTEN.indexOf(written);
      for (const [i, { asker, cases }] of sampled(STATE, 6).entries()) {
        if (!LONG && i % WRITTEN.length !== turn) continue;
        await doors.byKey(cases, asker, written);
        await doors.byRoot(cases, asker, written);
      }
      expect(report.take()).toEqual([]);
    },
    3_600_000,
  );

  it('shows a stranger in the same role no more than the oracle does', async () => {
    for (const { asker, cases } of sampled(STATE, 6)) {
      const other = stranger(STATE, asker.rol, cases[0]!);
      if (other === undefined) continue;
      await doors.byKey(cases.slice(0, 1), { ...other, doel: asker.doel });
      await doors.byRoot(cases.slice(0, 1), { ...other, doel: asker.doel });
    }
    expect(report.take()).toEqual([]);
  }, 3_600_000);
});
