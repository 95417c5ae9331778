import { IdentityError } from './identity-error';
import { ProcessTokenVerifier } from './process-token';
import type { PublicKeys } from './public-keys';
import type { SigningKey } from './signing-key';

const TYP = 'service+jwt';

/** Proves to `target` (a process name) which process asks, for at most 60 seconds. */
export async function signService(target: string, key: SigningKey, { now }: { now?: Date } = {}): Promise<string> {
  return key.sign(TYP, {}, target, now);
}

/** Tells which process signed a request to `target`. Keys are imported once: keep one per process. */
export class ServiceVerifier {
  private readonly tokens: ProcessTokenVerifier;

  constructor(keys: PublicKeys, target: string) {
    this.tokens = new ProcessTokenVerifier(TYP, target, keys);
  }

  /** The name of the process; throws {@link IdentityError} GEEN_DIENST, DIENST_VERLOPEN or DIENST_ONGELDIG. */
  async verify(token: string | undefined, { now }: { now?: Date } = {}): Promise<string> {
    if (token === undefined || token === '') throw new IdentityError('GEEN_DIENST');
    const verified = this.tokens.verify(token, now);
    if (typeof verified === 'string') throw new IdentityError(`DIENST_${verified}`);
    return verified.kid;
  }
}

/** {@link ServiceVerifier} for a single token. */
export function verifyService(token: string | undefined, target: string, keys: PublicKeys, options?: { now?: Date }) {
  return new ServiceVerifier(keys, target).verify(token, options);
}
