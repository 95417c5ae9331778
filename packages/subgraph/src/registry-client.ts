import { signService, type HubTls, type SigningKey } from '@ketenhub/identity';
import type { Delivery, Finding, MeetingPlace, Receiver, Signature } from '@ketenhub/ledger';
import { Agent, request } from 'undici';

/** The registry as the ledgers see it: it collects them, and is where their witnesses meet. Every call is signed. */
export class RegistryClient implements Receiver, MeetingPlace {
  private readonly dispatcher: Agent | undefined;

  constructor(
    private readonly url: string,
    private readonly key: SigningKey,
    tls?: HubTls,
  ) {
    if (tls !== undefined) this.dispatcher = new Agent({ connect: { ...tls } });
  }

  async size(signal: AbortSignal): Promise<number> {
    return Number(((await this.ok('GET', '/inzagen/positie', signal)) as { grootte: number }).grootte);
  }

  async deliver(delivery: Delivery, signal: AbortSignal): Promise<number | undefined> {
    const { status, body } = await this.ask('POST', '/inzagen', signal, delivery);
    if (status === 200) return (body as { grootte: number }).grootte;
    if (status === 409) return undefined;
    throw new Error(`the registry answered ${status}`);
  }

  async heads(signal: AbortSignal): Promise<{ bron: string; noot: string }[]> {
    return (await this.ok('GET', '/inzagen/hoofden', signal)) as { bron: string; noot: string }[];
  }

  async consistency(bron: string, first: number, second: number, signal: AbortSignal): Promise<Buffer[]> {
    const path = `/inzagen/verloop?bron=${bron}&van=${first}&tot=${second}`;
    const { bewijs } = (await this.ok('GET', path, signal)) as { bewijs: string[] };
    return bewijs.map((hash) => Buffer.from(hash, 'base64'));
  }

  async cosign(bron: string, grootte: number, { name, id, bytes }: Signature, signal: AbortSignal): Promise<void> {
    const handtekening = { naam: name, sleutel: id.toString('base64'), bytes: bytes.toString('base64') };
    await this.ok('POST', '/inzagen/medeondertekening', signal, { bron, grootte, handtekening });
  }

  async alarm(bron: string, bevinding: Finding, signal: AbortSignal): Promise<void> {
    await this.ok('POST', '/inzagen/alarm', signal, { bron, bevinding });
  }

  private async ok(method: 'GET' | 'POST', path: string, signal: AbortSignal, body?: object): Promise<unknown> {
    const answer = await this.ask(method, path, signal, body);
    if (answer.status !== 200) throw new Error(`the registry answered ${answer.status}`);
    return answer.body;
  }

  private async ask(method: 'GET' | 'POST', path: string, signal: AbortSignal, body?: object) {
    const answer = await request(this.url + path, {
      method,
      dispatcher: this.dispatcher,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      headers: {
        authorization: `Bearer ${await signService('toestemming', this.key)}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.body.text();
    return { status: answer.statusCode, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }
}

const TIMEOUT_MS = 30_000;
