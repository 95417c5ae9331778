import type { AccessTokenVerifier } from '@ketenhub/identity';
import type { Sources } from './source/sources';

type Reachability = 'ok' | 'onbereikbaar';

export interface Health {
  /** 'gedeeltelijk': the hub answers, but not for every source. 'niet gereed': it can answer nobody. */
  status: 'ok' | 'gedeeltelijk' | 'niet gereed';
  uitgever: Reachability;
  /** Per source, by its public name. */
  bronnen: Record<string, Reachability>;
}

/** Milliseconds that each of them gets. */
const TIMEOUT = 2_000;

/** Who can be reached now. The supergraph is loaded before the gateway listens, so it needs no line here. */
export async function readHealth(tokens: AccessTokenVerifier, sources: Sources): Promise<Health> {
  const [issuer, ...reached] = await Promise.all([
    tokens.isReachable(),
    ...sources.all().map(async (source) => [source.publicName.naam, await source.isAlive(TIMEOUT)] as const),
  ]);
  const alive = reached.filter(([, isAlive]) => isAlive).length;
  const some = alive === reached.length ? 'ok' : 'gedeeltelijk';
  return {
    status: !issuer || alive === 0 ? 'niet gereed' : some,
    uitgever: toReachability(issuer),
    bronnen: Object.fromEntries(reached.map(([naam, isAlive]) => [naam, toReachability(isAlive)])),
  };
}

const toReachability = (reached: boolean): Reachability => (reached ? 'ok' : 'onbereikbaar');
