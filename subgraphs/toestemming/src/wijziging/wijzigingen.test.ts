import { openDatabase } from '@ketenhub/subgraph';
import { createTestDatabase } from '@ketenhub/subgraph/testing';
import type { DataSource } from 'typeorm';
import { toestemming } from '../toestemming.subgraph';
import { WijzigingenService, type Feit } from './wijzigingen.service';

const persoon = (sleutel: string, gemeente = '9901'): Feit => ({
  soort: 'PERSOON',
  sleutel,
  feit: { gemeente, geheimhouding: false },
});

/** Two replicas of the registry on one database. */
let een: DataSource;
let twee: DataSource;

beforeAll(async () => {
  const url = await createTestDatabase();
  een = await openDatabase(url, toestemming);
  twee = await openDatabase(url, toestemming);
});
afterAll(() => Promise.all([een.destroy(), twee.destroy()]));
beforeEach(() => een.query('TRUNCATE wijziging; UPDATE revisie SET stand = 0'));

const schrijf = (db: DataSource, feiten: readonly Feit[]) =>
  db.transaction((manager) => WijzigingenService.recordAll(manager, feiten));
const rows = (): Promise<
  { revisie: string; soort: string; sleutel: string; feit: object | null; actueel: boolean }[]
> => een.query('SELECT revisie::text, soort, sleutel, feit, actueel FROM wijziging ORDER BY wijziging.revisie');

describe('the numbered changes', () => {
  it('keep no number of a transaction that was rolled back', async () => {
    await schrijf(een, [persoon('a')]);
    const failing = een.transaction(async (manager) => {
      await WijzigingenService.record(manager, 'PERSOON', 'b', null);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await schrijf(een, [persoon('c')])).toBe('2');
    expect((await rows()).map(({ sleutel }) => sleutel)).toEqual(['a', 'c']);
  });

  it('refuse the same fact twice in one call', async () => {
    await expect(schrijf(een, [persoon('a'), persoon('a')])).rejects.toThrow('wijziging_actueel');
  });

  it('refuse a kind that followers do not know', async () => {
    await expect(schrijf(een, [{ ...persoon('a'), soort: 'ROL' } as never])).rejects.toThrow('check constraint');
  });

  it('number several facts in their order, and mark what stands', async () => {
    expect(await schrijf(een, [persoon('a'), persoon('b')])).toBe('2');
    expect(await schrijf(twee, [persoon('a', '9902'), { soort: 'PERSOON', sleutel: 'b', feit: null }])).toBe('4');
    expect(
      (await rows()).map(({ revisie, sleutel, feit, actueel }) => [revisie, sleutel, feit !== null, actueel]),
    ).toEqual([
      ['1', 'a', true, false],
      ['2', 'b', true, false],
      ['3', 'a', true, true],
      ['4', 'b', false, true],
    ]);
  });

  it('have no gap and come in commit order under concurrent writers on two replicas, some rolled back', async () => {
    const committed: bigint[] = [];
    const write = async (i: number) => {
      const db = i % 2 === 0 ? een : twee;
      const facts = Array.from({ length: 1 + (i % 3) }, (_, j) => persoon(`${i % 40}-${j}-${i}`));
      const work = db.transaction(async (manager) => {
        const last = await WijzigingenService.recordAll(manager, facts);
        await manager.query('SELECT pg_sleep($1)', [(i % 5) / 1000]);
        if (i % 4 === 3) throw new Error('rolled back');
        return last;
      });
      await work.then((last) => committed.push(BigInt(last))).catch(() => undefined);
    };
    const seen: bigint[] = [];
    let writing = true;
    const reader = (async () => {
      let last = 0n;
      while (writing) {
        const fresh = (await een.query(
          'SELECT revisie::text FROM wijziging WHERE revisie > $1 ORDER BY wijziging.revisie',
          [String(last)],
        )) as { revisie: string }[];
        fresh.forEach(({ revisie }) => seen.push(BigInt(revisie)));
        last = seen.at(-1) ?? 0n;
      }
    })();
    const writers = Array.from({ length: 16 }, async (_, writer) => {
      for (let i = writer; i < 240; i += 16) await write(i);
    });
    await Promise.all(writers);
    writing = false;
    await reader;
    const all = (await rows()).map(({ revisie }) => BigInt(revisie));
    expect(committed).toHaveLength(180);
    expect(all).toEqual(Array.from({ length: all.length }, (_, i) => BigInt(i) + 1n));
    // A reader that only ever asks for what is newer than the newest it saw has missed nothing.
    expect(seen).toEqual(all.slice(0, seen.length));
    expect(await een.query('SELECT stand::int FROM revisie')).toEqual([{ stand: all.length }]);
  });
});
