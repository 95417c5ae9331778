import { toCaller, type Caller } from './caller';
import { IdentityError } from './identity-error';
import { ProcessTokenVerifier } from './process-token';
import type { PublicKeys } from './public-keys';
import type { SigningKey } from './signing-key';

const TYP = 'caller+jwt';
const GATEWAY = 'gateway';

/** Header that carries the signed caller to a subgraph. */
export const CALLER_HEADER = 'x-caller';

/** The caller, signed by the gateway for one subgraph (`audience`), valid for at most 60 seconds. */
export async function signCaller(
  caller: Caller,
  audience: string,
  key: SigningKey,
  { now }: { now?: Date } = {},
): Promise<string> {
  return key.sign(TYP, caller, audience, now);
}

/** Believes only callers that the gateway signed for this subgraph. Keys are imported once: keep one per process. */
export class CallerVerifier {
  private readonly tokens: ProcessTokenVerifier;

  constructor(keys: PublicKeys, audience: string) {
    this.tokens = new ProcessTokenVerifier(TYP, audience, keys, (kid) => kid === GATEWAY);
  }

  /** The caller of a request; throws {@link IdentityError} GEEN_CALLER, CALLER_VERLOPEN or CALLER_ONGELDIG. */
  async verify(token: string | undefined, { now }: { now?: Date } = {}): Promise<Caller> {
    if (token === undefined || token === '') throw new IdentityError('GEEN_CALLER');
    const verified = this.tokens.verify(token, now);
    if (typeof verified === 'string') throw new IdentityError(`CALLER_${verified}`);
    const caller = toCaller(verified.claims);
    if (caller === undefined) throw new IdentityError('CALLER_ONGELDIG');
    return caller;
  }
}

/** {@link CallerVerifier} for a single token. */
export function verifyCaller(token: string | undefined, audience: string, keys: PublicKeys, options?: { now?: Date }) {
  return new CallerVerifier(keys, audience).verify(token, options);
}
