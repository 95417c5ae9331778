import { ask } from '../hub/ask';
import { signedByIssuer } from '../hub/forged-token';
import { RunningHub } from '../hub/running-hub';
import { Report } from './report';
import { sampled } from './sample';
import { Source } from './source';
import { openSources } from './sources';
import { ThroughGateway, type AskGateway } from './through-gateway';
import { worldState } from './world';

/* Door 8: a client of the running hub, whose processes got the same facts from the registry. */

const STATE = worldState();
const LONG = process.env.LONG === '1';
/** The processes go by the clock, so here the oracle does too. */
const NOW = Date.now();
const report = new Report();

let hub: RunningHub;
let sources: Source[];

beforeAll(async () => {
  [hub, sources] = await Promise.all([RunningHub.start(), openSources(NOW)]);
}, 240_000);

afterAll(async () => {
  await Promise.all([hub?.stop(), ...(sources ?? []).map((source) => source.close())]);
  console.log(`gateway: ${report.outcome().fields.toLocaleString('en')} fields compared`);
});

const askGateway: AskGateway = async (query, variables, { organisatie, rol, gebruiker, doel }) => {
  const token = await signedByIssuer(hub, { organisatie, sub: gebruiker, rollen: [rol] });
  return ask(hub, { token, doel }, { query, variables });
};

describe('the gateway', () => {
  it.each(STATE.roles.map(({ code }) => code))(
    'gives %s what the oracle says, from all sources at once, with paths in his own answer',
    async (rol) => {
      const through = new ThroughGateway(sources, STATE, NOW, askGateway, report);
      report.clear();
      const before = report.outcome().fields;
      const own = sampled(STATE, 6).filter(({ asker }) => asker.rol === rol);
      for (const { asker, cases } of LONG ? own : own.slice(0, 2))
        for (const named of LONG ? cases : cases.slice(0, 1)) {
          const [Statushouder, Plaatsing] = [named.persons[0]!, named.plaatsingen.at(-1)];
          await through.compare({ Statushouder, Huishouden: named.household, Plaatsing }, asker);
        }
      expect(report.outcome().differences).toEqual([]);
      expect(report.outcome().fields - before).toBeGreaterThan(100);
    },
    LONG ? 3_600_000 : 600_000,
  );
});
