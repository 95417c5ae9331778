import { buildApp, type AppConfig } from '@ketenhub/gateway';
import {
  DEFAULT_LIMITS,
  Follower,
  KnownQuestions,
  limitingCost,
  LiveGraph,
  QuestionLimits,
  RateLimit,
  readStrictJson,
  serveGraph,
  WhoAsks,
  type Checks,
} from '@ketenhub/gateway/parts';
import { AccessTokenVerifier, generateKeys, SigningKey } from '@ketenhub/identity';
import { releaseCheck } from '@ketenhub/subgraph/volgen';
import Fastify from 'fastify';
import { ASKER } from './asker';

/** In the order in which they are added: each gateway has all up to its own. */
export const LAYERS = ['server', 'token', 'limits', 'narrowing', 'consent', 'rate', 'whole'] as const;
export type Layer = (typeof LAYERS)[number];

export interface HubUrls {
  readonly issuer: string;
  readonly registry: string;
}

const CONTRACT = { rollen: [ASKER.rol], doelen: [ASKER.doel] };
const ENOUGH = 100_000_000;
const silent = { debug() {}, info() {}, warn() {}, error: console.error };

/**
 * The hub's gateway up to a layer, put together from its own parts; in the place of each part above it stands one that
 * does nothing. `server`: strict JSON, sources with breaker and second try, errors in the client's terms. `whole` is the
 * gateway as it runs.
 */
export async function startLayers(layer: Layer, supergraph: string, { issuer, registry }: HubUrls): Promise<string> {
  const config = await configOf(supergraph, issuer, registry);
  if (layer === 'whole') {
    const { app } = await buildApp(config, CONTRACT);
    return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  }
  const has = (one: Layer) => LAYERS.indexOf(one) <= LAYERS.indexOf(layer);
  const follower = new Follower(config, silent);
  const known = new KnownQuestions(config.operations);
  const checks = {
    whoAsks: has('token') ? new WhoAsks(new AccessTokenVerifier(config), CONTRACT) : NOBODY_LOOKS,
    key: has('token') ? config.key : NO_KEY,
    limits: has('limits') ? new QuestionLimits(config.limits) : { check() {} },
    follower: has('consent') ? follower : NOT_FOLLOWING,
    rate: new RateLimit(has('rate') ? ENOUGH : 0),
    known,
  } as Checks;
  const app = Fastify();
  const graph = await LiveGraph.start(supergraph, {
    limits: config.limits,
    known,
    check: has('limits') ? limitingCost(config.limits) : {},
    settings: config,
    follower: has('narrowing') ? follower : { regelsVoor: () => () => undefined },
    log: silent,
  });
  readStrictJson(app);
  if (has('consent')) app.addHook('onSend', releaseCheck('{}'));
  serveGraph(app, graph, checks);
  if (has('narrowing')) {
    follower.start();
    await follower.ready;
  }
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}

const NOBODY_LOOKS = { read: (_: unknown, trace: string) => Promise.resolve({ ...ASKER, trace }) };
const NO_KEY = { sign: () => 'unsigned' };
const NOT_FOLLOWING = {
  zekereRevisie: undefined,
  begin: () => ({ mag: true, steuntOp() {}, laatLos() {}, eindig() {} }),
};

async function configOf(supergraph: string, issuer: string, registryUrl: string): Promise<AppConfig> {
  return {
    supergraph,
    issuer,
    registryUrl,
    audience: 'ketenhub',
    key: SigningKey.parse((await generateKeys(['gateway'])).settings.gateway),
    tls: undefined,
    hubTls: undefined,
    sourceUrls: new Map(),
    sourceTimeout: 30_000,
    sourceTimeouts: new Map(),
    breaker: { volume: 1_000, reset: 1_000 },
    requestTimeout: 30_000,
    bodyLimit: 262_144,
    limits: { ...DEFAULT_LIMITS, cost: ENOUGH },
    batch: 0,
    ratePerMinute: ENOUGH,
    operations: { manifests: new Map(), only: false },
    logLevel: 'silent',
  };
}

/** The names of the reference work are personal, so that narrowing has something to look at; its rule opens them. */
export const withPersonalNames = (supergraph: string): string =>
  `${supergraph.replace(/^ {2}name: String.*$/gm, '$& @gegeven(categorie: "IDENTITEIT")')}
directive @gegeven(categorie: String!) on FIELD_DEFINITION`;
