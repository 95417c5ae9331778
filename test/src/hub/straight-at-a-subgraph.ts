import { CALLER_HEADER, generateKeys, signCaller, SigningKey, type Caller } from '@ketenhub/identity';
import { codes, toAnswer, type Answer } from './ask';
import { newTrace, SUBGRAPHS, type RunningHub, type Subgraph } from './running-hub';

/** A subgraph that is asked on its own port, around the gateway, believes nobody but the gateway's signature. */
export function straightAtASubgraph(hub: () => RunningHub, p01: () => string): void {
  const caller = (): Caller => ({
    organisatie: 'vluchtelingenwerk-maasveld',
    rol: 'BEGELEIDER',
    doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
    gebruiker: 'mw-proef',
    client: 'proef',
    trace: newTrace(),
  });
  const key = (naam: Subgraph | 'gateway') => SigningKey.parse(hub().secrets.keys[naam]);
  const post = async (subgraph: Subgraph, signed: string | undefined, query = '{ __typename }'): Promise<Answer> => {
    const response = await fetch(`${hub().file.subgraphs[subgraph]}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(signed !== undefined && { [CALLER_HEADER]: signed }) },
      body: JSON.stringify({ query }),
    });
    return toAnswer(response.status, await response.text());
  };
  const other = (subgraph: Subgraph) => SUBGRAPHS[(SUBGRAPHS.indexOf(subgraph) + 1) % SUBGRAPHS.length]!;
  const anHourAgo = () => new Date(Date.now() - 3_600_000);
  const selfMade = async (kid: string) => SigningKey.parse((await generateKeys([kid])).settings[kid]!);

  const REFUSED: [string, string, (subgraph: Subgraph) => Promise<string | undefined>][] = [
    ['without a caller', 'GEEN_CALLER', async () => undefined],
    ['with an expired caller', 'CALLER_VERLOPEN', (s) => signCaller(caller(), s, key('gateway'), { now: anHourAgo() })],
    ['with a caller for another subgraph', 'CALLER_ONGELDIG', (s) => signCaller(caller(), other(s), key('gateway'))],
    ['with a self-made key', 'CALLER_ONGELDIG', async (s) => signCaller(caller(), s, await selfMade('gateway'))],
    ['with a subgraph’s own key', 'CALLER_ONGELDIG', (s) => signCaller(caller(), s, key(s))],
    ['with a text for a caller', 'CALLER_ONGELDIG', async () => 'onzin'],
  ];
  const everywhere = REFUSED.flatMap(([how, code, signed]) => SUBGRAPHS.map((s) => [s, how, code, signed] as const));

  it.each(everywhere)('%s refuses %s: 401 %s', async (subgraph, _, code, signed) => {
    const answer = await post(subgraph, await signed(subgraph));
    expect([answer.status, codes(answer), answer.data]).toEqual([401, [code], undefined]);
    expect(answer.errors[0]!.message).toMatch(/\.$/);
  });

  it.each([
    ['its schema', '{ __schema { types { name } } }'],
    ['_service', '{ _service { sdl } }'],
    ['_entities', '{ _entities(representations: []) { __typename } }'],
  ])('shows nobody %s without a caller', async (_, query) => {
    for (const subgraph of SUBGRAPHS) expect((await post(subgraph, undefined, query)).status).toBe(401);
  });

  it('of the registry does not give its feed to nobody, nor to a caller', async () => {
    const signed = await signCaller(caller(), 'toestemming', key('gateway'));
    for (const path of ['/feed/snapshot', '/feed?since=0'])
      for (const authorization of [undefined, `Bearer ${signed}`]) {
        const headers = authorization === undefined ? undefined : { authorization };
        const { status } = await fetch(`${hub().file.subgraphs.toestemming}${path}`, { headers });
        expect(status).toBe(401);
      }
  });

  it('answers the gateway, and still decides itself what is seen', async () => {
    const signed = await signCaller(caller(), 'gemeente', key('gateway'));
    const { status, data } = await post(
      'gemeente',
      signed,
      `{ statushouder(id: "${p01()}") { naam { geslachtsnaam } } }`,
    );
    // This medewerker is not the begeleider of P01.
    expect([status, data]).toEqual([200, { statushouder: { naam: null } }]);
  });
}
