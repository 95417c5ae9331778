import { consents } from './hard-cases/consents';
import { organisations } from './hard-cases/organisations';
import { people } from './hard-cases/people';
import { registry } from './hard-cases/registry';
import { makeStage, type Stage } from './hard-cases/stage';
import { RunningHub } from './running-hub';

/** The hard cases of a privacy officer (domain, chapter 9), each by its number through a running hub of its own. */
let running: RunningHub | undefined;
let made: Stage;
const hub = () => running!;
const stage = () => made;

beforeAll(async () => {
  running = await RunningHub.start();
  made = await makeStage(hub);
}, 150_000);
afterAll(() => running?.stop(), 30_000);

describe('hard case', () => {
  consents(hub, stage);
  people(hub, stage);
  organisations(hub, stage);
  registry(hub, stage);
});
