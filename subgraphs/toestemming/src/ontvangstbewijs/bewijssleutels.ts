import type { PublicKeys, SigningKey } from '@ketenhub/identity';
import type { DataSource } from 'typeorm';

type Sleutel = PublicKeys['keys'][number];

/** Makes this key public before anything is signed with it; from then on it stays so, whatever key comes after it. */
export async function maakOpenbaar(db: Pick<DataSource, 'query'>, sleutel: SigningKey): Promise<void> {
  const [jwk] = sleutel.documentKeys().keys as [Sleutel];
  await db.query('INSERT INTO bewijssleutel (kid, jwk) VALUES ($1, $2) ON CONFLICT (kid) DO NOTHING', [jwk.kid, jwk]);
}

/** The keys of every receipt that there is, and the one that the next is signed with: the last first (JWKS). */
export async function bewijssleutels(db: Pick<DataSource, 'query'>, sleutel: SigningKey): Promise<PublicKeys> {
  await maakOpenbaar(db, sleutel);
  const rows = (await db.query('SELECT jwk FROM bewijssleutel ORDER BY sinds DESC, kid')) as { jwk: Sleutel }[];
  return { keys: rows.map(({ jwk }) => jwk) };
}
