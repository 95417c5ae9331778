import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FixtureHub, type Answer } from '../fixture/hub';
import { KnownQuestions } from './limits/known-questions';
import { LiveGraph } from './live-graph';
import { startGateway } from './start';
import { SupergraphFile } from './supergraph-file';

let hub: FixtureHub;
let classified: string;
let folder: string;
beforeAll(async () => {
  hub = await FixtureHub.start();
  while ((await fetch(`${hub.url}/health/ready`)).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, 20));
  classified = withCategory(hub.config.supergraph);
  folder = await mkdtemp(join(tmpdir(), 'supergraph-'));
});
beforeEach(async () => {
  hub.reset();
  await hub.graph.take(hub.config.supergraph);
});
afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true });
});

/** The same graph, in which one field is personal and opened by no rule. */
function withCategory(supergraph: string): string {
  const field = /^ {2}maatje: String @join__field.*$/m;
  expect(supergraph).toMatch(field);
  return `${supergraph.replace(field, '$& @gegeven(categorie: "BEGELEIDING")')}
directive @gegeven(categorie: String!) on FIELD_DEFINITION`;
}

const QUESTION = '{ statushouder(id: "s1") { naam maatje huur } }';
const maatje = ({ body }: Answer) => [
  (body.data!.statushouder as { maatje: unknown }).maatje,
  body.extensions!.weigeringen!.map(({ veld, reden }) => `${veld} ${reden}`),
];
const OPEN = ['Sam', ['Statushouder.huur GEEN_TOESTEMMING']];
const CLOSED = [null, ['Statushouder.maatje ROL_NIET_BEVOEGD', 'Statushouder.huur GEEN_TOESTEMMING']];

describe('a new supergraph', () => {
  it('is taken over with its rules and narrowing, and an old source is no longer asked', async () => {
    expect(maatje(await hub.ask(QUESTION))).toEqual(OPEN);
    hub.reset();
    await hub.graph.take(classified);
    expect(maatje(await hub.ask(QUESTION))).toEqual(CLOSED);
    expect(hub.sources.vluchtelingenwerk.requests).toEqual([]);
  });

  it('is taken over while questions run: none fails, and each is answered from one graph', async () => {
    const seen: unknown[] = [];
    let isBusy = true;
    const client = async () => {
      while (isBusy) seen.push(maatje(await hub.ask(QUESTION)));
    };
    const clients = Array.from({ length: 6 }, client);
    for (const supergraph of [classified, hub.config.supergraph, classified]) {
      const before = seen.length;
      await hub.graph.take(supergraph);
      while (seen.length < before + 12) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    isBusy = false;
    await Promise.all(clients);
    const answers = new Set(seen.map((answer) => JSON.stringify(answer)));
    expect(answers).toEqual(new Set([JSON.stringify(OPEN), JSON.stringify(CLOSED)]));
  });

  it.each<[string, string, (supergraph: string) => string]>([
    ['in the same words', 'a', (supergraph) => supergraph.replace(/^ {2}begeleiders:.*$/m, '')],
    ['without what is now refused', 'b', withCategory],
  ])('has the plans of what was asked before anybody asks, %s', async (_, alias, change) => {
    const question = QUESTION.replace('naam', `${alias}: naam`);
    await hub.ask(question);
    const posted = jest.spyOn(Worker.prototype, 'postMessage');
    await hub.graph.take(change(hub.config.supergraph));
    const planned = posted.mock.calls.length;
    expect(planned).toBeGreaterThan(1);
    await hub.ask(question);
    expect(posted).toHaveBeenCalledTimes(planned);
    posted.mockRestore();
  });

  it('leaves a question under way to the graph with which it began, which then ends', async () => {
    const old = hub.graph.current;
    const stop = jest.spyOn(old, 'stop');
    let answer!: () => void;
    const asked = new Promise<void>((resolve) => {
      hub.sources.gemeente.broken = (response) => {
        response.setHeader('content-type', 'application/json');
        answer = () => response.end('{"data":{"lijst":{"edges":[]}},"extensions":{"revisie":"7"}}');
        resolve();
      };
    });
    const underWay = hub.ask('{ lijst { edges { node { maatje } } } }');
    await asked;
    await hub.graph.take(hub.config.supergraph.replace(/^ {2}lijst\(.*$/m, ''));
    expect(stop).not.toHaveBeenCalled();
    answer();
    expect((await underWay).body).toEqual({ data: { lijst: { edges: [] } } });
    expect((await hub.ask('{ lijst { edges { node { id } } } }')).status).toBe(400);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (good: string) => string]>([
    ['is empty', () => ''],
    ['is half written', (good) => good.slice(0, good.length / 2)],
    ['is no supergraph', () => 'type Query { a: Int }'],
    ['names a type that is not there', (good) => good.replace(': Pip ', ': Pop ')],
    ['names a source without an address', (good) => good.replace('"http://corporatie.invalid/graphql"', '""')],
  ])('that %s is refused and logged; the one before stays, and a good one after it is taken', async (_, spoil) => {
    const log = { debug: jest.fn(), info: jest.fn(), warn: jest.fn(), error: jest.fn() };
    const graph = await LiveGraph.start(hub.config.supergraph, {
      limits: hub.config.limits,
      known: new KnownQuestions(hub.config.operations),
      check: {},
      settings: { ...hub.config, sourceUrls: new Map() },
      follower: { regelsVoor: () => () => undefined },
      log,
    });
    const before = graph.current;
    await graph.take(spoil(hub.config.supergraph));
    expect(graph.current).toBe(before);
    const [fields, message] = log.error.mock.lastCall as [{ reason: string }, string];
    expect([fields.reason, message]).toEqual([
      expect.stringMatching(/./),
      'a new supergraph was refused; the one before stays',
    ]);
    await graph.take(classified);
    expect(graph.current.supergraph).toBe(classified);
    await graph.stop();
  });
});

describe('the file of the supergraph', () => {
  const file = (name: string) => join(folder, name);

  it('is handed over once, when it changed and then stood still', async () => {
    const [path, taken] = [file('whole'), [] as string[]];
    await writeFile(path, 'one');
    const watched = new SupergraphFile({ path, interval: 600_000 }, async (text) => void taken.push(text));
    const looks = async (content?: string) => {
      if (content !== undefined) await writeFile(path, content);
      await watched.look();
      return taken.splice(0);
    };
    expect([await looks(), await looks(), await looks()]).toEqual([[], ['one'], []]);
    expect([await looks(), await looks('half'), await looks('half and half'), await looks()]).toEqual([
      [],
      [],
      [],
      ['half and half'],
    ]);
    await rm(path);
    expect([await looks(), await looks('again and again'), await looks(), await looks()]).toEqual([
      [],
      [],
      ['again and again'],
      [],
    ]);
  });

  it.each([
    ['by itself', 10],
    ['on a signal', 0],
  ])('is taken over by a running gateway %s', async (_, interval) => {
    const path = file(`live-${interval}`);
    await writeFile(path, hub.config.supergraph);
    const running = { host: 'localhost', port: 0, shutdownTimeout: 2_000, supergraphFile: { path, interval } };
    const gateway = await startGateway({ ...hub.config, ...running });
    const asksSchema = JSON.stringify({ query: '{ __type(name: "Query") { fields { name } } }' });
    const names = async () => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: asksSchema };
      return (await fetch(`${gateway.url}/graphql`, init)).text();
    };
    expect(await names()).toContain('begeleiders');
    await writeFile(`${path}.new`, hub.config.supergraph.replace(/^ {2}begeleiders:.*$/m, ''));
    await rename(`${path}.new`, path);
    if (interval === 0) await gateway.reload();
    while ((await names()).includes('begeleiders')) await new Promise((resolve) => setTimeout(resolve, 20));
    await gateway.stop();
  });
});
