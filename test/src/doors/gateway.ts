import { ask } from '../hub/ask';
import { signedByIssuer } from '../hub/forged-token';
import type { RunningHub } from '../hub/running-hub';
import { Report } from './report';
import { sampled } from './sample';
import { Source } from './source';
import { openSources } from './sources';
import { ThroughGateway, type AskGateway } from './through-gateway';
import { worldState } from './world';

const LONG = process.env.LONG === '1';
const STATE = worldState();

/** Door 8: a client of the running hub as it was filled, whose processes got the same facts from the registry. */
export function gateway(hub: () => RunningHub): void {
  /** The processes go by the clock, so here the oracle does too. */
  const now = Date.now();
  const report = new Report();
  let sources: Source[] = [];
  beforeAll(async () => void (sources = await openSources(now)), 240_000);
  afterAll(async () => {
    await Promise.all(sources.map((source) => source.close()));
    console.log(`gateway: ${report.outcome().fields.toLocaleString('en')} fields compared`);
  });

  const askGateway: AskGateway = async (query, variables, { organisatie, rol, gebruiker, doel }) => {
    const token = await signedByIssuer(hub(), { organisatie, sub: gebruiker, rollen: [rol] });
    return ask(hub(), { token, doel }, { query, variables });
  };

  it.each(STATE.roles.map(({ code }) => code))(
    'gives %s what the oracle says, from all sources at once, with paths in his own answer',
    async (rol) => {
      const through = new ThroughGateway(sources, STATE, now, askGateway, report);
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
}
