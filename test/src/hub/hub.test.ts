import { gateway } from '../doors/gateway';
import { badRequests, badWrites } from './bad-input';
import { caseload } from './caseload';
import { commands, tour } from './commands';
import { faults } from './faults';
import { journey } from './journey';
import { noBsn } from './no-bsn';
import { isAlive } from './processes';
import { RunningHub } from './running-hub';
import { straightAtASubgraph } from './straight-at-a-subgraph';
import { whoAsks, type Who } from './who';

/** The whole hub with real processes, as a newcomer runs it. One start for all: the parts build on each other's order. */
let running: RunningHub | undefined;
let askers: Who;
let casusP01: string;
const hub = () => running!;
const who = () => askers;
const p01 = () => casusP01;

beforeAll(async () => {
  running = await RunningHub.start();
  const [found, { stdout }] = await Promise.all([whoAsks(running), running.tool('cases')]);
  askers = found;
  casusP01 = (JSON.parse(stdout) as { P01: { id: string } }).P01.id;
}, 150_000);
afterAll(() => running?.stop(), 30_000);

describe('the gateway', () => gateway(hub));
describe('a command:', () => commands(hub));
describe('the tour', () => tour(hub));
describe('a request with', () => badRequests(hub, who, p01));
describe('a write:', () => badWrites(hub, who, p01));
describe('the caseload', () => caseload(hub, who, p01));
describe('a subgraph asked directly:', () => straightAtASubgraph(hub, p01));
describe('the journey of a consent:', () => journey(hub, who, p01));
describe('a fault:', () => faults(hub, who, p01));

describe('a BSN', () => noBsn(hub));

describe('the end', () => {
  it('a second start on the same data says where the first one runs', async () => {
    const { code, stderr } = await hub().tool('start');
    expect([code, stderr]).toEqual([1, `De hub draait al op ${hub().file.url} (proces ${hub().process.pid}).\n`]);
  });

  it('SIGTERM ends every process, the start process with 0', async () => {
    const children = await hub().children();
    expect(children).toHaveLength(7);
    const { url } = hub().file;
    const begin = Date.now();
    process.kill(hub().process.pid, 'SIGTERM');
    expect((await hub().process.ended).code).toBe(0);
    expect(Date.now() - begin).toBeLessThan(8_000);
    expect(children.filter(({ pid }) => isAlive(pid))).toEqual([]);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
    const { code, stderr } = await hub().tool('token', '--organisatie', 'gemeente-maasveld', '--rol', 'WMO_CONSULENT');
    expect([code, stderr]).toEqual([1, 'De hub draait niet; start hem met npm start.\n']);
  });
});
