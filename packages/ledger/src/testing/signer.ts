import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeySet, Signer } from '../head/head';

export interface TestSigner extends Signer {
  readonly keys: KeySet;
}

/** A fresh key of a process of this name, with its public part. */
export function testSigner(kid = 'gemeente'): TestSigner {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    kid,
    publicKey,
    signBytes: (data) => sign(null, data, privateKey),
    keys: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid }] },
  };
}
