import { composeServices } from '@apollo/composition';
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { Pool } from 'undici';
import { RaceIssuer } from '../race/issuer';
import { ASKER } from './gateway/asker';
import { LAYERS, withPersonalNames } from './gateway/layers';
import { StillRegistry } from './gateway/still-registry';
import { QUESTIONS, REFERENCE_BYTES, SUBGRAPHS } from './gateway/reference';
import { median, quantile, report, round } from './report';

/*
 * The published reference work and a small question, through this executor and its peers: one process each, in turn
 * within one run, warmed up. What counts is the CPU of the gateway process per request; the rest of the machine is noise.
 * Each peer runs in the server it is made for, without deduplication across requests unless its name says so. `floor`
 * sends this executor's questions and writes the known answer, and does nothing else: below it comes who asks less.
 * Peers of Hive live in test/hive and are skipped where `npm install --workspaces=false` was not run there.
 *
 * `gateway layers`: the same work through the hub's own gateway, which gets one part after the other; the price of each,
 * also where the sources withhold much of it.
 */

const HIVE = join(__dirname, '../../hive');
const PEER = join(__dirname, 'gateway/peer.js');
const CONCURRENCY = 8;
const ROUNDS = 7;
const REQUESTS = { reference: 80, refused: 80, small: 400 };
const WARM_UP = 4;

/** `refused`: the reference work, of which the sources withhold every second field. */
type Question = keyof typeof REQUESTS;
const PEER_QUESTIONS: readonly Question[] = ['reference', 'small'];
const LAYER_QUESTIONS: readonly Question[] = ['reference', 'refused', 'small'];
const textOf = (question: Question) => QUESTIONS[question === 'small' ? 'small' : 'reference'];

const HEADERS: Record<string, string> = {
  'content-type': 'application/json',
  accept: 'application/json',
  'x-doelbinding': ASKER.doel,
};

interface Peer {
  readonly name: string;
  readonly child: ChildProcess;
  readonly client: Pool;
}

const APOLLO = [
  ['executor', 'compiled'],
  ['floor', 'floor'],
  ['apollo-gateway', 'stock'],
] as const;

const HIVE_KINDS = [
  ['hive js', 'js'],
  ['hive rust', 'rust'],
  ['hive rust, dedupe on', 'rust-dedupe'],
] as const;

const stopping: { stop(): Promise<void> }[] = [];

export async function run(): Promise<void> {
  const children: ChildProcess[] = [];
  const start = (file: string) => {
    const child = fork(file, { env: { ...process.env, APOLLO_TELEMETRY_DISABLED: 'true' } });
    children.push(child);
    return child;
  };
  try {
    const subgraphs = start(join(__dirname, 'gateway/serve-subgraphs.js'));
    const { urls } = await ask<{ urls: Record<string, string> }>(subgraphs, 'start');
    const supergraphSdl = composeAt(urls);
    const isOfLayers = process.argv[3] === 'layers';
    const peers = isOfLayers ? await openLayers(start, supergraphSdl) : await openPeers(start, supergraphSdl);
    for (const question of isOfLayers ? LAYER_QUESTIONS : PEER_QUESTIONS) {
      await ask(subgraphs, { refuse: question === 'refused' });
      const measured = await compare(question, peers, subgraphs);
      if (isOfLayers) reportLayers(question, measured);
      else reportPeers(question, measured);
    }
    await Promise.all(peers.map(({ client }) => client.close()));
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(stopping.map((server) => server.stop()));
  }
}

type Start = (file: string) => ChildProcess;

async function openPeers(start: Start, supergraphSdl: string): Promise<Peer[]> {
  const peers: Peer[] = [];
  for (const [name, kind] of APOLLO) {
    peers.push(await open(name, start(PEER), { kind, supergraphSdl }));
  }
  if (!existsSync(join(HIVE, 'node_modules')))
    report({ bench: 'gateway', skipped: 'hive: run `npm install --workspaces=false` in test/hive' });
  else
    for (const [name, kind] of HIVE_KINDS)
      peers.push(await open(name, start(join(HIVE, 'peer.cjs')), { kind, supergraphSdl }));
  return peers;
}

/** The executor alone, and the gateway up to each layer. */
async function openLayers(start: Start, supergraphSdl: string): Promise<Peer[]> {
  const [issuer, registry] = [await RaceIssuer.start(), await StillRegistry.start()];
  stopping.push(issuer, registry);
  const hub = { issuer: issuer.url, registry: registry.url };
  const { organisatie, rol, gebruiker } = ASKER;
  HEADERS.authorization = `Bearer ${await issuer.token(organisatie, rol, gebruiker)}`;
  const peers = [await open('executor', start(PEER), { kind: 'compiled', supergraphSdl })];
  for (const kind of LAYERS)
    peers.push(await open(kind, start(PEER), { kind, supergraphSdl: withPersonalNames(supergraphSdl), hub }));
  return peers;
}

function composeAt(urls: Record<string, string>): string {
  const services = Object.entries(SUBGRAPHS).map(([name, { sdl }]) => ({
    name,
    url: urls[name]!,
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

async function open(name: string, child: ChildProcess, config: object): Promise<Peer> {
  const { url } = await ask<{ url: string }>(child, config);
  return { name, child, client: new Pool(new URL(url).origin, { connections: CONCURRENCY }) };
}

function ask<T>(child: ChildProcess, message: object | string): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('a process of the benchmark ended'));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer as T);
    });
    child.send(message);
  });
}

interface Round {
  readonly cpuMs: number;
  readonly seconds: number;
  readonly durations: readonly number[];
  readonly calls: number;
}

interface Measured {
  readonly bytes: number;
  readonly refusals: number;
  readonly rounds: ReadonlyMap<Peer, readonly Round[]>;
}

async function compare(question: Question, peers: readonly Peer[], subgraphs: ChildProcess): Promise<Measured> {
  const data = async (peer: Peer) => JSON.stringify({ data: (JSON.parse(await post(peer, question)) as Answer).data });
  const expected = await data(peers[0]!);
  if (question === 'reference' && expected.length !== REFERENCE_BYTES) {
    throw new Error(`the answer has ${expected.length} bytes, the reference ${REFERENCE_BYTES}`);
  }
  for (const peer of peers) {
    if ((await data(peer)) !== expected) throw new Error(`${peer.name} answers otherwise`);
    await many(peer, question, WARM_UP * REQUESTS[question]);
  }
  const rounds = new Map<Peer, Round[]>(peers.map((peer) => [peer, []]));
  for (let i = 0; i < ROUNDS; i++) {
    for (const peer of peers) rounds.get(peer)!.push(await measure(peer, question, subgraphs));
  }
  const { extensions } = JSON.parse(await post(peers.at(-1)!, question)) as Answer;
  return { bytes: expected.length, refusals: extensions?.weigeringen?.length ?? 0, rounds };
}

interface Answer {
  readonly data: object;
  readonly extensions?: { readonly weigeringen?: readonly object[] };
}

/** The least of the rounds: whatever else the machine does only adds. */
const cpuOf = (own: readonly Round[]) => Math.min(...own.map(({ cpuMs }) => cpuMs));

function reportPeers(question: Question, { bytes, rounds }: Measured): void {
  const [executor] = [...rounds.values()];
  for (const [peer, own] of rounds) {
    const durations = own.flatMap((one) => one.durations);
    report({
      bench: 'gateway',
      question,
      bytes,
      gateway: peer.name,
      cpuMs: round(cpuOf(own)),
      executorOverThis: round(cpuOf(executor!) / cpuOf(own)),
      perSecond: round(median(own.map(({ seconds }) => REQUESTS[question] / seconds))),
      p50Ms: round(quantile(durations, 0.5)),
      p99Ms: round(quantile(durations, 0.99)),
      calls: round(median(own.map(({ calls }) => calls / REQUESTS[question]))),
    });
  }
}

/** What each layer adds, in percent of the executor alone. */
function reportLayers(question: Question, { rounds, refusals }: Measured): void {
  const least = [...rounds].map(([{ name }, own]) => ({ name, cpuMs: cpuOf(own) }));
  const executor = least[0]!.cpuMs;
  const percent = (of: number) => round((100 * of) / executor);
  least.forEach(({ name, cpuMs }, i) => {
    const adds = i === 0 || name === 'whole' ? undefined : percent(cpuMs - least[i - 1]!.cpuMs);
    const over = percent(cpuMs - executor);
    report({
      bench: 'gateway',
      question,
      refusals,
      layer: name,
      cpuMs: round(cpuMs),
      addsPercent: adds,
      overExecutorPercent: over,
    });
  });
}

async function measure(peer: Peer, question: Question, subgraphs: ChildProcess): Promise<Round> {
  const cpu = async () => {
    const { cpu: used } = await ask<{ cpu: NodeJS.CpuUsage }>(peer.child, 'cpu');
    return (used.user + used.system) / 1_000;
  };
  const callsBefore = (await ask<{ calls: number }>(subgraphs, 'calls')).calls;
  const before = await cpu();
  const start = performance.now();
  const durations = await many(peer, question, REQUESTS[question]);
  const seconds = (performance.now() - start) / 1_000;
  const cpuMs = ((await cpu()) - before) / REQUESTS[question];
  const { calls } = await ask<{ calls: number }>(subgraphs, 'calls');
  return { cpuMs, seconds, durations, calls: calls - callsBefore };
}

async function many(peer: Peer, question: Question, times: number): Promise<number[]> {
  const durations: number[] = [];
  let left = times;
  const worker = async () => {
    while (left-- > 0) {
      const start = performance.now();
      await post(peer, question);
      durations.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return durations;
}

async function post({ client }: Peer, question: Question): Promise<string> {
  const { statusCode, body } = await client.request({
    path: '/graphql',
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ query: textOf(question), operationName: question === 'small' ? 'Small' : 'Reference' }),
  });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode} ${text.slice(0, 300)}`);
  return text;
}
