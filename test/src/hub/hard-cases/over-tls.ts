import { connect, type ClientHttp2Session } from 'node:http2';
import { json } from 'node:stream/consumers';
import { statusOverTls, type Signed } from '@ketenhub/subgraph/testing';
import { headersOf, type Asker } from '../ask';
import { VIER_BRONNEN } from '../bad-input';
import { SUBGRAPHS, type RunningHub } from '../running-hub';
import { until } from '../until';
import { PIP, type Stage } from './stage';

const LEG_VAST = 'mutation ($input: LegToestemmingVastInput!) { legToestemmingVast(input: $input) { id } }';
const TREK_IN = 'mutation ($id: ID!) { trekToestemmingIn(toestemming: $id) { nogNietBevestigdDoor } }';

/** Certificates of the hub's authority and of another. */
export interface Certificates {
  readonly hub: Signed;
  readonly stranger: Signed;
}

/** The hub of all these cases talks over TLS: with clients, and with certificates on both sides among its processes. */
export function overTls(hub: () => RunningHub, stage: () => Stage, certificates: Certificates): void {
  /** Asks over one connection of HTTP/2. */
  const withHttp2 = async <T>(
    work: (ask: (as: Asker, query: string, variables: object) => Promise<Data>) => Promise<T>,
  ) => {
    const session = connect(hub().file.url, { ca: certificates.hub.ca });
    try {
      return await work((as, query, variables) => post(session, as, query, variables));
    } finally {
      session.close();
    }
  };

  it('a client is answered over HTTP/2, out of four sources', async () => {
    const { begeleider, id } = stage();
    const as = await begeleider('P01');
    const { statushouder } = await withHttp2((ask) => ask(as, VIER_BRONNEN, { id: id('P01') }));
    expect(statushouder).toMatchObject({
      naam: { volledigeNaam: expect.any(String) as string },
      huidigePlaatsing: { status: expect.any(String) as string },
      begeleiding: { status: expect.any(String) as string },
    });
  });

  it('a client does not get in without TLS, nor believes another authority', async () => {
    const { url } = hub().file;
    const { hub: own, stranger } = certificates;
    expect(await statusOverTls(url, { ca: own.ca })).toBe(200);
    await expect(statusOverTls(url.replace('https', 'http'), {})).rejects.toThrow();
    await expect(statusOverTls(url, { ca: stranger.ca })).rejects.toThrow(/certificate/);
  });

  it.each(SUBGRAPHS)('%s talks to who shows a certificate of the hub, and to nobody else', async (naam) => {
    const url = hub().file.subgraphs[naam];
    const { hub: own, stranger } = certificates;
    expect(await statusOverTls(url, { ...own })).toBe(200);
    await expect(statusOverTls(url, { ca: own.ca })).rejects.toThrow();
    await expect(statusOverTls(url, { ...stranger, ca: own.ca })).rejects.toThrow();
    await expect(statusOverTls(url.replace('https', 'http'), {})).rejects.toThrow();
  });

  it('a consent opens, and its withdrawal is confirmed by every process', async () => {
    const { begeleider, zelf, klantmanager, gevraagd, besluit, id } = stage();
    const [as, self] = [await begeleider('P05'), await zelf('P05')];
    const given = await gevraagd(await klantmanager('P05'), 'P05');
    const leerroute = async (ask: Parameters<Parameters<typeof withHttp2>[0]>[0]) => {
      const { statushouder } = (await ask(as, PIP, { id: id('P05') })) as { statushouder: { pip: Data | null } };
      return statushouder.pip?.leerroute ?? null;
    };
    await withHttp2(async (ask) => {
      await ask(self, LEG_VAST, besluit(given));
      await until(async () => (await leerroute(ask)) !== null);
      expect(await leerroute(ask)).toMatch(/_ROUTE$/);
      expect(await ask(self, TREK_IN, { id: given })).toEqual({ trekToestemmingIn: { nogNietBevestigdDoor: [] } });
      expect(await leerroute(ask)).toBeNull();
    });
  });
}

/** Last, as it takes a minute after the start. */
export function watchedOverTls(hub: () => RunningHub, stage: () => Stage): void {
  it('the registry collects what the sources record, and every other process is witness of it', async () => {
    const [collected, witnesses] = [
      'SELECT 1 FROM keteninzage WHERE bron = $1 LIMIT 1',
      'SELECT DISTINCT getuige FROM logboek.medeondertekening WHERE bron = $1 ORDER BY getuige',
    ].map((text) => () => hub().sql<{ getuige: string }>('toestemming', text, { values: ['gemeente'] }));
    const others = SUBGRAPHS.filter((naam) => naam !== 'gemeente').sort();
    await until(async () => (await collected!()).length > 0 && (await witnesses!()).length === others.length);
    expect((await witnesses!()).map(({ getuige }) => getuige)).toEqual(others);
  });

  it('the standing check found nothing that was shown on a consent that did not hold, and nobody raised an alarm', async () => {
    const { fg, goed } = stage();
    const CONTROLE = '{ grondcontrole { schoon standen { bron gecontroleerd } } }';
    const as = await fg();
    const gecontroleerd = async () => {
      const { grondcontrole } = (await goed(as, CONTROLE, {})) as { grondcontrole: Controle };
      expect(grondcontrole.schoon).toBe(true);
      return grondcontrole.standen.find(({ bron }) => bron === 'gemeente')?.gecontroleerd ?? 0;
    };
    await until(async () => (await gecontroleerd()) > 0);
    expect(await gecontroleerd()).toBeGreaterThan(0);
  });

  it('whoever shows a certificate of the hub verifies every ledger', async () => {
    const { code, stdout } = await hub().tool('verify');
    expect(stdout.match(/: in orde/g)).toHaveLength(SUBGRAPHS.length);
    expect(code).toBe(0);
  });
}

type Data = Record<string, unknown>;

interface Controle {
  readonly schoon: boolean;
  readonly standen: readonly { readonly bron: string; readonly gecontroleerd: number }[];
}

async function post(session: ClientHttp2Session, as: Asker, query: string, variables: object): Promise<Data> {
  const stream = session.request({ ':method': 'POST', ':path': '/graphql', ...headersOf(as) });
  stream.end(JSON.stringify({ query, variables }));
  const { data, errors } = (await json(stream)) as { data: Data; errors?: object[] };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
