import { createHash, randomUUID } from 'node:crypto';
import { signService, type HubTls, type SigningKey } from '@ketenhub/identity';
import { Agent, request } from 'undici';
import type { Bladzijde, Feedregel, Kop } from './feed-regel';
import { Onvolgbaar, type Antwoord, type Feed, type Feitregel, type Kaal, type Wijziging } from './feit';
import { somVan, volgende } from './keten';
import { Lezer } from './lezer';
import { OPNAME, parsed, pakUit } from './opname';
import type { Register } from './register/register';

/**
 * The registry's feed over HTTP. Each call is signed by this process, like any other call between processes; what comes
 * back is checked against the chain of changes and the checksum of the snapshot.
 */
export class HttpFeed implements Feed {
  /** Tells this process from its replicas: each acknowledges for itself. */
  private readonly instantie = randomUUID();
  private readonly agent: Agent;
  private keten = '';
  /** A poll that takes longer than a lease is lost. */
  private geduld = FIRST_ANSWER_MS;

  constructor(
    private readonly url: string,
    private readonly key: SigningKey,
    tls?: HubTls,
  ) {
    const connect = { ...tls, timeout: CONNECT_MS };
    this.agent = new Agent({ connections: 4, headersTimeout: 0, bodyTimeout: 0, connect });
  }

  async snapshot(signal: AbortSignal) {
    const { body, headers } = await this.get('/feed/snapshot', signal, { accept: `${OPNAME}, ${REGELS}` });
    const vorm = String(headers['content-type']).split(';')[0];
    if (vorm !== OPNAME && vorm !== REGELS) {
      await body.dump();
      throw new Onvolgbaar('the snapshot is in a form that is not known here');
    }
    const lezer = new Lezer(body);
    const { line, kop } = await kopVan(lezer);
    const { revisie, klok, keten, aantal } = kop;
    this.keten = keten;
    const vul = async (register: Register) => {
      try {
        if (vorm === OPNAME) await pakUit(register, lezer, line);
        else for await (const regels of facts(lezer, line, aantal)) register.neem(regels);
      } finally {
        await lezer.sluit();
      }
    };
    return { revisie, klok, vul };
  }

  async changes(since: string, signal: AbortSignal): Promise<Antwoord> {
    const within = AbortSignal.any([signal, AbortSignal.timeout(this.geduld)]);
    const { body } = await this.get(`/feed?since=${since}&keten=${this.keten}`, within);
    const { revisie, wijzigingen, keten, lease } = (await body.json()) as Bladzijde;
    const found = wijzigingen.reduce((before, each) => volgende(before, each.revisie, somOf(each)), this.keten);
    if (found !== keten) throw new Onvolgbaar(`the feed after ${since} does not follow from what was there`);
    this.keten = keten;
    this.geduld = Math.max(lease ?? this.geduld, CONNECT_MS);
    return { revisie, lease, wijzigingen: wijzigingen.map(toWijziging) };
  }

  async leave(): Promise<void> {
    const { body } = await this.ask('DELETE', '/feed', AbortSignal.timeout(CONNECT_MS));
    await body.dump();
    await this.agent.destroy();
  }

  private async get(path: string, signal: AbortSignal, extra: Record<string, string> = {}) {
    const answer = await this.ask('GET', path, signal, extra);
    const { statusCode, body } = answer;
    if (statusCode === 200) return answer;
    await body.dump();
    if (statusCode === 409) throw new Onvolgbaar('the registry does not know this revision, or it is far behind');
    throw new Error(`the feed answered ${statusCode}`);
  }

  private async ask(method: 'GET' | 'DELETE', path: string, signal: AbortSignal, extra: Record<string, string> = {}) {
    const token = await signService('toestemming', this.key);
    const headers = { authorization: `Bearer ${token}`, 'x-instantie': this.instantie, ...extra };
    return request(this.url + path, { method, signal, headers, dispatcher: this.agent });
  }
}

const FIRST_ANSWER_MS = 10_000;
const CONNECT_MS = 2_000;
/** Facts as lines of JSON: what every version understands. */
const REGELS = 'application/x-ndjson';

const somOf = ({ soort, sleutel, feit, som }: Feedregel): string => som ?? somVan(soort, sleutel!, feit);

const toWijziging = ({ som, feit, ...rest }: Feedregel): Wijziging | Kaal =>
  som !== undefined
    ? { revisie: rest.revisie, soort: 'OVERIG', op: rest.op, beperkt: rest.beperkt }
    : ({ ...rest, feit: feit === null ? null : (JSON.parse(feit) as object) } as Wijziging);

async function kopVan(lezer: Lezer): Promise<{ line: Buffer; kop: Kop }> {
  try {
    const line = await lezer.regel();
    return { kop: parsed(line) as Kop, line: line! };
  } catch (error) {
    await lezer.sluit();
    throw error;
  }
}

/** Fewer facts than announced, or others than were sent: the snapshot was cut or changed on the way, and is refused. */
async function* facts(lezer: Lezer, head: Buffer, aantal: number): AsyncGenerator<readonly Feitregel[]> {
  const hash = createHash('sha256').update(head);
  let count = 0;
  for (let line = await lezer.regel(); line !== undefined; line = await lezer.regel()) {
    const content = parsed(line) as readonly Feitregel[] | { som: string };
    if ('som' in content) {
      if (count === aantal && content.som === hash.digest('hex')) return;
      break;
    }
    hash.update(line);
    count += content.length;
    yield content;
  }
  throw new Onvolgbaar(`the snapshot was cut short or changed: ${count} facts of ${aantal}`);
}
