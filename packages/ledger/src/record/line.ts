import type { Removal } from '../retention/removal';
import { HASH_BYTES } from '../tree/hash';
import type { StoredRecord } from '../store/records';
import { leafOf, sealBeslissing, sealVerwerking } from './seal';
import {
  fromHalves,
  toBeslissing,
  toVerwerking,
  type Beslissing,
  type Vastlegging,
  type Verwerking,
} from './vastlegging';

/** A half of a record as it travels: open, with its salt; or closed, as the hash that the leaf binds. Base64. */
export type Half<T> = { readonly zout: string; readonly inhoud: T } | { readonly zegel: string };

/** A record as it travels: in an export, and from a ledger to the registry. `blad` is what the ledger says its leaf is. */
export interface Line {
  readonly volgnummer: number;
  readonly blad: string;
  /** Absent where the contents are withheld from the reader, or are gone. */
  readonly verwerking?: Half<Verwerking>;
  readonly beslissing?: Half<Beslissing>;
  /** The contents went when their time was over. */
  readonly verwijderd?: Removal;
}

/** The whole record, or without the half that names the user. */
export function toLine({ volgnummer, vastlegging, zout }: StoredRecord, leaf: Buffer, { user = true } = {}): Line {
  const open = <T>(salt: Buffer, inhoud: T): Half<T> => ({ zout: salt.toString('base64'), inhoud });
  return {
    volgnummer,
    blad: leaf.toString('base64'),
    verwerking: open(zout.subarray(0, 16), toVerwerking(vastlegging)),
    beslissing: user
      ? open(zout.subarray(16), toBeslissing(vastlegging))
      : { zegel: sealBeslissing(toBeslissing(vastlegging), zout.subarray(16)).toString('base64') },
  };
}

/** A leaf alone. */
export const toBareLine = (volgnummer: number, leaf: Buffer, verwijderd?: Removal): Line => ({
  volgnummer,
  blad: leaf.toString('base64'),
  ...(verwijderd && { verwijderd }),
});

/** The leaf that the ledger says it has; throws when that is no hash. */
export const claimedLeaf = ({ blad }: Line): Buffer => hashIn(blad);

/** The leaf that follows from the contents; undefined when there are none. Throws when a half cannot be read. */
export function leafOfContents({ verwerking, beslissing }: Line): Buffer | undefined {
  if (verwerking === undefined || beslissing === undefined) return undefined;
  return leafOf({
    verwerking:
      'zegel' in verwerking ? hashIn(verwerking.zegel) : sealVerwerking(verwerking.inhoud, bytes(verwerking.zout)),
    beslissing:
      'zegel' in beslissing ? hashIn(beslissing.zegel) : sealBeslissing(beslissing.inhoud, bytes(beslissing.zout)),
  });
}

/** The record in a line of which both halves are open. */
export function recordIn({ volgnummer, verwerking, beslissing }: Line): StoredRecord | undefined {
  if (verwerking === undefined || beslissing === undefined || 'zegel' in verwerking || 'zegel' in beslissing)
    return undefined;
  const vastlegging: Vastlegging = fromHalves(verwerking.inhoud, beslissing.inhoud);
  return { volgnummer, vastlegging, zout: Buffer.concat([bytes(verwerking.zout), bytes(beslissing.zout)]) };
}

const bytes = (base64: string): Buffer => Buffer.from(String(base64), 'base64');

function hashIn(base64: string): Buffer {
  const hash = bytes(base64);
  if (hash.length !== HASH_BYTES) throw new Error('not a hash of 32 bytes');
  return hash;
}
