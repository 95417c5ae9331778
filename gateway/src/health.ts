import type { AccessTokenVerifier } from '@ketenhub/identity';
import type { BreakerState } from './source/breaker';
import type { Sources } from './source/sources';

type Issuer = Pick<AccessTokenVerifier, 'isReachable'>;

type Reachability = 'ok' | 'onbereikbaar';

interface SourceHealth {
  readonly status: Reachability;
  /** Of its breaker. 'doorgeslagen': it kept failing, and is not asked for a while; 'op proef': one question tries. */
  readonly zekering: BreakerState;
}

export interface Health {
  /** 'gedeeltelijk': the hub answers, but not for every source. 'niet gereed': it can answer nobody. */
  status: 'ok' | 'gedeeltelijk' | 'niet gereed';
  uitgever: Reachability;
  /** Per source, by its public name. */
  bronnen: Record<string, SourceHealth>;
}

/** Milliseconds that each of them gets. */
const TIMEOUT = 2_000;

/** Reads it once for all who ask at the same time: anybody may ask, and every source is asked for it. */
export function healthReader(tokens: Issuer, sources: () => Pick<Sources, 'all'>): () => Promise<Health> {
  let reading: Promise<Health> | undefined;
  return () => (reading ??= readHealth(tokens, sources()).finally(() => (reading = undefined)));
}

/** Who can be reached now. The supergraph is loaded before the gateway listens, so it needs no line here. */
async function readHealth(tokens: Issuer, sources: Pick<Sources, 'all'>): Promise<Health> {
  const [issuer, ...reached] = await Promise.all([
    tokens.isReachable(),
    ...sources.all().map(async (source) => {
      const isAlive = await source.isAlive(TIMEOUT);
      return { naam: source.publicName.naam, isAlive, zekering: source.breakerState };
    }),
  ]);
  const alive = reached.filter(({ isAlive }) => isAlive);
  const whole = alive.filter(({ zekering }) => zekering === 'heel');
  const some = whole.length === reached.length ? 'ok' : 'gedeeltelijk';
  return {
    status: !issuer || alive.length === 0 ? 'niet gereed' : some,
    uitgever: toReachability(issuer),
    bronnen: Object.fromEntries(
      reached.map(({ naam, isAlive, zekering }) => [naam, { status: toReachability(isAlive), zekering }]),
    ),
  };
}

const toReachability = (reached: boolean): Reachability => (reached ? 'ok' : 'onbereikbaar');
