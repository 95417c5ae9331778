import { signService, type SigningKey } from '@ketenhub/identity';
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { request } from 'undici';
import type { Feed, Kaal, Wijziging } from './feit';

/** The registry's feed over HTTP. Each call is signed by this process, like any other call between processes. */
export class HttpFeed implements Feed {
  /** Tells this process from its replicas: each acknowledges for itself. */
  private readonly instantie = randomUUID();

  constructor(
    private readonly url: string,
    private readonly key: SigningKey,
  ) {}

  async snapshot(signal: AbortSignal) {
    const body = await this.get('/feed/snapshot', signal);
    const lines = createInterface({ input: body })[Symbol.asyncIterator]();
    const first = await lines.next();
    const { revisie, aantal } = JSON.parse(String(first.value)) as { revisie: string; aantal: number };
    return { revisie, feiten: facts(lines, aantal) };
  }

  async changes(since: string, signal: AbortSignal) {
    const body = await this.get(`/feed?since=${since}`, signal);
    return (await body.json()) as { revisie: string; wijzigingen: (Wijziging | Kaal)[] };
  }

  private async get(path: string, signal: AbortSignal) {
    const token = await signService('toestemming', this.key);
    const { statusCode, body } = await request(this.url + path, {
      signal,
      headers: { authorization: `Bearer ${token}`, 'x-instantie': this.instantie },
      headersTimeout: 0,
    });
    if (statusCode === 200) return body;
    await body.dump();
    throw new Error(`the feed answered ${statusCode}`);
  }
}

/** One fact per line; fewer than announced is a snapshot cut short, and refused. */
async function* facts(lines: AsyncIterator<string>, aantal: number): AsyncIterable<Wijziging> {
  let count = 0;
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    count++;
    yield JSON.parse(line.value) as Wijziging;
  }
  if (count !== aantal) throw new Error(`the snapshot holds ${count} facts of ${aantal}`);
}
