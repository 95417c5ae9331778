import { canMakeCertificates, ThrowAwayCa } from '@ketenhub/subgraph/testing';
import { consents } from './hard-cases/consents';
import { organisations } from './hard-cases/organisations';
import { overTls, watchedOverTls, type Certificates } from './hard-cases/over-tls';
import { people } from './hard-cases/people';
import { registry } from './hard-cases/registry';
import { makeStage, type Stage } from './hard-cases/stage';
import { RunningHub } from './running-hub';

/**
 * The hard cases of a privacy officer (domain, chapter 9), each by its number through a running hub of its own. That one
 * talks over TLS everywhere, where there is OpenSSL 3: Node cannot sign certificates.
 */
let running: RunningHub | undefined;
let made: Stage;
const hub = () => running!;
const stage = () => made;
const certificates = canMakeCertificates() ? makeCertificates() : undefined;

beforeAll(async () => {
  running = await RunningHub.start(undefined, certificates?.hub);
  made = await makeStage(hub);
}, 150_000);
afterAll(() => running?.stop(), 30_000);

const overTlsIf = certificates ? describe : describe.skip;

overTlsIf('over TLS', () => overTls(hub, stage, certificates!));

describe('hard case', () => {
  consents(hub, stage);
  people(hub, stage);
  organisations(hub, stage);
  registry(hub, stage);
});

overTlsIf('over TLS, all the while,', () => watchedOverTls(hub, stage));

function makeCertificates(): Certificates {
  const [own, other] = [new ThrowAwayCa(), new ThrowAwayCa()];
  const made = { hub: own.sign('ketenhub'), stranger: other.sign('ketenhub') };
  own.remove();
  other.remove();
  return made;
}
