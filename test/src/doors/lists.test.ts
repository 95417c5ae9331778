import { Doors } from './doors';
import { Lists, listsOf } from './lists';
import { Report } from './report';
import { sampled } from './sample';
import type { Source } from './source';
import { openSource, SUBGRAPHS } from './sources';
import { MOMENT, worldState } from './world';

/* Door 3: root lists and connections, all pages. */

const STATE = worldState();
const report = new Report();

afterAll(() => console.log(report.counted));

describe.each(SUBGRAPHS)('the root lists of the subgraph %s', (naam) => {
  let source: Source;
  let lists: Lists;
  beforeAll(async () => {
    source = await openSource(naam);
    lists = new Lists(new Doors(source, STATE, MOMENT, report), STATE, report);
  }, 120_000);
  afterAll(() => source?.close());

  it('hold every row that the oracle shows something of, count exactly those, and show of each what the oracle says', async () => {
    for (const list of listsOf(source)) for (const { asker } of sampled(STATE, 6)) await lists.compare(list, asker);
    expect(report.take()).toEqual([]);
  }, 3_600_000);

  it('each give someone a row', () => {
    const empty = listsOf(source).filter(({ field }) => !lists.rows.get(field.name));
    expect(empty.map(({ field }) => field.name)).toEqual([]);
  });
});
