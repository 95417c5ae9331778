import { purposes } from '../oracle/rules-file';
import { Doors } from './doors';
import { Report } from './report';
import type { Source } from './source';
import { openSource, SUBGRAPHS } from './sources';
import { CASES, MOMENT, worldState } from './world';

const STATE = worldState();
const PURPOSES = [undefined, ...purposes()];

describe.each(SUBGRAPHS)('subgraph %s', (naam) => {
  let source: Source;
  beforeAll(async () => (source = await openSource(naam, STATE)), 60_000);
  afterAll(() => source?.close());

  it(
    'gives every role for every purpose what the oracle says of every case, by key and by root field',
    async () => {
      const report = new Report();
      const doors = new Doors(source, STATE, MOMENT, report);
      for (const { code: rol } of STATE.roles)
        for (const named of CASES)
          for (const doel of PURPOSES) {
            const asker = { ...doors.nearest(rol, named), doel };
            await doors.byKey(named, asker);
            await doors.byRoot(named, asker);
          }
      console.log(`${naam} ${report.counted}`);
      expect(report.differences).toEqual([]);
    },
    600_000,
  );
});
