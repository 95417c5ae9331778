import { cosign, parseNote } from '../head/note';
import { Inzagelogboek } from '../inzagelogboek';
import { Logboeklezer } from '../store/lezer';
import { testLedger, type TestLedger } from '../testing/database';
import { inzage } from '../testing/inzage';
import { PaperLedger } from '../testing/paper-ledger';
import { testSigner } from '../testing/signer';
import type { Finding } from '../verify/finding';
import { Collector, OutOfOrder, type Delivery } from './collector';
import { Shipper, type Receiver } from './shipper';
import { CREATE_KETENINZAGE } from './table';
import { Witness, type MeetingPlace } from './witness';

const gemeente = testSigner('gemeente');
const welzijn = testSigner('welzijn');
const keys = { keys: [...gemeente.keys.keys, ...welzijn.keys.keys] };
let registry: TestLedger;
let collector: Collector;

beforeEach(async () => {
  registry = await testLedger();
  await registry.pool.query(CREATE_KETENINZAGE);
  collector = new Collector(registry.pool, keys, () => undefined);
});

afterEach(() => registry.stop());

const query = async (sql: string) => (await registry.pool.query(sql)).rows;
const alarms = async () =>
  (await query('SELECT bron, soort, van::int, tot::int, gemeld_door FROM inzage_alarm ORDER BY id')) as object[];

/** Everything of a paper ledger after the first `from` records, up to its head `nth`. */
const delivery = (ledger: PaperLedger, from = 0, nth = -1): Delivery => {
  const noot = ledger.heads.at(nth)!;
  const { size } = parseNote(noot).head;
  return { vanaf: from, noot, vastleggingen: ledger.records.slice(from, size) };
};

describe('the registry', () => {
  it('has received every record when it says so, found by person and organisation, with the head and its proofs', async () => {
    const ledger = new PaperLedger(gemeente).commit(inzage(), inzage()).commit(inzage(), inzage(), inzage());
    expect(await collector.receive('gemeente', delivery(ledger, 0, 0))).toBe(2);
    expect(await collector.receive('gemeente', delivery(ledger, 2))).toBe(5);
    const rows = await query('SELECT bron, volgnummer::int, gebruiker, besluiten FROM keteninzage ORDER BY volgnummer');
    expect(rows.map(({ volgnummer }) => volgnummer)).toEqual([0, 1, 2, 3, 4]);
    expect(rows[0]).toMatchObject({ bron: 'gemeente', gebruiker: 'mw-1', besluiten: inzage().besluiten });
    expect((await collector.head('gemeente'))!.head.size).toBe(5);
    expect(await collector.consistency('gemeente', 2, 5)).not.toHaveLength(0);
    expect(await alarms()).toEqual([]);
  });

  it('takes the same delivery, or one that overlaps, as often as it comes, once', async () => {
    const ledger = new PaperLedger(gemeente).commit(inzage(), inzage()).commit(inzage());
    for (const from of [0, 0]) expect(await collector.receive('gemeente', delivery(ledger, from, 0))).toBe(2);
    expect(await collector.receive('gemeente', delivery(ledger))).toBe(3);
    expect(await collector.receive('gemeente', delivery(ledger, 0, 0))).toBe(3);
    expect(await query('SELECT count(*)::int AS n FROM keteninzage')).toEqual([{ n: 3 }]);
    expect(await alarms()).toEqual([]);
  });

  it('takes the ledgers of several sources apart, also at once', async () => {
    const [one, other] = [new PaperLedger(gemeente).commit(), new PaperLedger(welzijn).commit(inzage(), inzage())];
    await Promise.all([
      collector.receive('gemeente', delivery(one)),
      collector.receive('welzijn', delivery(other)),
      collector.receive('gemeente', delivery(one)),
    ]);
    expect([await collector.size('gemeente'), await collector.size('welzijn')]).toEqual([1, 2]);
  });

  it('says where to go on when a delivery does not follow', async () => {
    const ledger = new PaperLedger(gemeente).commit().commit();
    await expect(collector.receive('gemeente', delivery(ledger, 1))).rejects.toEqual(new OutOfOrder(0));
    expect(await alarms()).toEqual([]);
  });

  const tampered = (change: (line: Record<string, never>) => unknown) => (ledger: PaperLedger) => {
    const whole = delivery(ledger);
    return {
      ...whole,
      vastleggingen: whole.vastleggingen.map((line, i) => (i === 1 ? change(structuredClone(line) as never) : line)),
    } as Delivery;
  };

  it.each<[string, string, (ledger: PaperLedger) => Delivery]>([
    [
      'a changed record',
      'GEWIJZIGD',
      tampered((line: any) => ((line.verwerking.inhoud.name = 'Anders'), line)), // eslint-disable-line @typescript-eslint/no-explicit-any
    ],
    [
      'a record that says more than its leaf',
      'GEWIJZIGD',
      tampered((line: any) => ((line.verwerking.inhoud.attributes['ketenhub.uitvoerder'] = 'welzijn'), line)), // eslint-disable-line @typescript-eslint/no-explicit-any
    ],
    ['a record that cannot be read', 'ONLEESBAAR', tampered(() => ({ volgnummer: 1, blad: 'x' }))],
    ['records in another order', 'VOLGORDE', tampered((line) => ({ ...line, volgnummer: 2 }))],
    ['a record too few', 'ONTBREEKT', (l) => ({ ...delivery(l), vastleggingen: l.records.slice(0, 2) })],
    [
      'another record with a leaf that fits',
      'AFGESPLITST',
      tampered(() => ({ ...new PaperLedger(gemeente).commit().records[0]!, volgnummer: 1 })),
    ],
    ['a head of another signer', 'HANDTEKENING', () => delivery(new PaperLedger(testSigner('gemeente')).commit())],
    ['a head of another ledger', 'HANDTEKENING', () => delivery(new PaperLedger(welzijn).commit())],
  ])('refuses %s, keeps nothing of it, and raises one alarm', async (_, soort, make) => {
    const ledger = new PaperLedger(gemeente).commit(inzage(), inzage(), inzage());
    const forged = make(ledger);
    for (let time = 0; time < 2; time++)
      await expect(collector.receive('gemeente', forged)).rejects.toMatchObject({ finding: { soort } });
    expect(await collector.size('gemeente')).toBe(0);
    expect(await query('SELECT FROM keteninzage')).toEqual([]);
    expect(await alarms()).toEqual([expect.objectContaining({ bron: 'gemeente', soort, gemeld_door: 'toestemming' })]);
    expect(await collector.receive('gemeente', delivery(ledger))).toBe(3);
  });

  it('raises an alarm on a fork: a rewritten past, also when all of it is signed', async () => {
    const ledger = new PaperLedger(gemeente).commit().commit().commit();
    await collector.receive('gemeente', delivery(ledger, 0, 1));
    const [first] = ledger.records;
    const fork = new PaperLedger(gemeente).copy([first!]).commit().commit();
    for (const from of [0, 2])
      await expect(collector.receive('gemeente', delivery(fork, from))).rejects.toMatchObject({
        finding: { soort: 'AFGESPLITST' },
      });
    expect(await alarms()).toMatchObject([
      { soort: 'AFGESPLITST', van: 1, tot: 1 },
      { soort: 'AFGESPLITST', van: 2, tot: 2 },
    ]);
    expect(await collector.receive('gemeente', delivery(ledger, 2))).toBe(3);
  });
});

describe('a ledger that is collected', () => {
  it('goes in few deliveries, however often it is written', async () => {
    const source = await testLedger();
    const logboek = new Inzagelogboek(source.url, { signer: gemeente });
    const lezer = new Logboeklezer(source.url, 'gemeente');
    const sizes: number[] = [];
    const receiver: Receiver = {
      size: () => Promise.resolve(0),
      deliver: ({ vanaf, vastleggingen }) => {
        sizes.push(vanaf + vastleggingen.length);
        return Promise.resolve(sizes.at(-1));
      },
    };
    const everyMs = 1_500;
    const shipper = new Shipper({ lezer, receiver, log: () => undefined, everyMs });
    logboek.onCommit(() => shipper.notify());
    const start = performance.now();
    shipper.start();
    for (let n = 0; n < 30; n++) {
      await logboek.append([inzage()]);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    while (sizes.at(-1) !== 30 && performance.now() - start < 60_000)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await shipper.stop();
    expect(sizes.at(-1)).toBe(30);
    expect(sizes.length).toBeLessThanOrEqual(1 + (performance.now() - start) / everyMs);
    await logboek.close();
    await lezer.close();
    await source.stop();
  });

  it('arrives whole and once through outages, refusals and lost answers', async () => {
    const source = await testLedger();
    const logboek = new Inzagelogboek(source.url, { signer: gemeente });
    const lezer = new Logboeklezer(source.url, 'gemeente');
    let calls = 0;
    const receiver: Receiver = {
      size: () => collector.size('gemeente'),
      deliver: async (one) => {
        calls++;
        if (calls % 3 === 1) throw new Error('the registry is away');
        const size = await collector.receive('gemeente', one).catch(() => undefined);
        if (calls % 3 === 2) throw new Error('the answer was lost');
        return size;
      },
    };
    const shipper = new Shipper({ lezer, receiver, log: () => undefined, everyMs: 0 });
    logboek.onCommit(() => shipper.notify());
    shipper.start();
    for (let round = 0; round < 5; round++)
      await Promise.all(Array.from({ length: 20 }, () => logboek.append([inzage(), inzage()])));
    for (const end = Date.now() + 60_000; (await collector.size('gemeente')) < 200 && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await shipper.stop();
    const [here, there] = [await lezer.boom.head(), await collector.head('gemeente')];
    expect(there!.text).toBe(here!.text);
    expect(await query('SELECT count(*)::int AS n, count(DISTINCT span_id)::int AS spans FROM keteninzage')).toEqual([
      { n: 200, spans: 200 },
    ]);
    await logboek.close();
    await lezer.close();
    await source.stop();
  });
});

describe('a witness', () => {
  const shown: { bron: string; noot: string }[] = [];
  const told: string[] = [];
  const place: MeetingPlace = {
    heads: () => Promise.resolve(shown),
    consistency: (bron, first, second) => collector.consistency(bron, first, second),
    cosign: async (bron, size, signature) => void (await collector.cosigned(bron, 'welzijn', size, signature)),
    alarm: (_, { soort }) => Promise.resolve(void told.push(soort)),
  };
  const look = (ledger: PaperLedger, nth: number) => {
    shown.splice(0, 1, { bron: 'gemeente', noot: ledger.heads.at(nth)! });
    return new Witness({ pool: registry.pool, signer: welzijn, keys, place, log: () => undefined }).look();
  };

  beforeEach(() => told.splice(0));

  it('countersigns what follows from what it saw, and its word is on the head', async () => {
    const ledger = new PaperLedger(gemeente).commit().commit();
    for (const nth of [0, 1]) {
      await collector.receive('gemeente', delivery(ledger, 0, nth));
      await look(ledger, nth);
      const { signatures } = (await collector.head('gemeente'))!;
      expect(signatures.map(({ name }) => name)).toEqual([
        'ketenhub.nl/logboek/gemeente',
        'ketenhub.nl/getuige/welzijn',
      ]);
    }
    expect(told).toEqual([]);
  });

  it('does not countersign a second history, and keeps it as proof', async () => {
    const ledger = new PaperLedger(gemeente).commit().commit();
    const fork = new PaperLedger(gemeente).commit().commit();
    await collector.receive('gemeente', delivery(ledger));
    await look(ledger, 0);
    await look(fork, 1);
    expect(told).toEqual(['AFGESPLITST']);
    await look(ledger, 1);
    await look(ledger, 0);
    expect(told).toEqual(['AFGESPLITST', 'AFGEKAPT']);
    expect(await query('SELECT grootte::int, akkoord FROM logboek.gezien ORDER BY op')).toEqual([
      { grootte: 1, akkoord: true },
      { grootte: 2, akkoord: false },
      { grootte: 2, akkoord: true },
    ]);
    expect((await collector.head('gemeente'))!.signatures).toHaveLength(2);
  });

  it('says between which heads it saw a ledger forked', async () => {
    const ledger = new PaperLedger(gemeente).commit().commit().commit().commit().commit();
    const fork = new PaperLedger(gemeente).copy(ledger.records.slice(0, 2)).commit().commit().commit().commit();
    const elsewhere = await testLedger();
    await elsewhere.pool.query(CREATE_KETENINZAGE);
    const other = new Collector(elsewhere.pool, keys, () => undefined);
    await other.receive('gemeente', delivery(fork));
    await collector.receive('gemeente', delivery(ledger));
    for (const nth of [0, 1, 2, 3, 4]) await look(ledger, nth);
    shown.splice(0, 1, { bron: 'gemeente', noot: fork.heads.at(-1)! });
    const found: Finding[] = [];
    const forked: MeetingPlace = {
      ...place,
      consistency: (bron, first, second) => other.consistency(bron, first, second),
      alarm: (_, finding) => Promise.resolve(void found.push(finding)),
    };
    await new Witness({ pool: registry.pool, signer: welzijn, keys, place: forked, log: () => undefined }).look();
    expect(found).toMatchObject([{ soort: 'AFGESPLITST', van: 2, tot: 2 }]);
    await elsewhere.stop();
  });

  it('says again what did not arrive: its word on a head, and an alarm; and what fails of one ledger keeps no other', async () => {
    const [ledger, fork] = [new PaperLedger(gemeente).commit().commit(), new PaperLedger(gemeente).commit().commit()];
    await collector.receive('gemeente', delivery(ledger));
    let away = true;
    const orAway = <A extends unknown[]>(work: (...args: A) => Promise<void>) => {
      return (...args: A) => (away ? Promise.reject(new Error('the registry is away')) : work(...args));
    };
    const heads = [{ bron: 'corporatie', noot: 'onzin' }];
    const witness = new Witness({
      pool: registry.pool,
      signer: welzijn,
      keys,
      place: {
        ...place,
        heads: () => Promise.resolve([...heads, { bron: 'gemeente', noot: shown[0]!.noot }]),
        cosign: orAway(place.cosign),
        alarm: orAway(place.alarm),
      },
      log: () => undefined,
    });
    const twice = async (noot: string) => {
      shown.splice(0, 1, { bron: 'gemeente', noot });
      for (const isAway of [true, false]) {
        away = isAway;
        await witness.look().catch(() => undefined);
      }
    };
    await twice(ledger.heads[1]!);
    expect((await collector.head('gemeente'))!.signatures).toHaveLength(2);
    await twice(fork.heads[1]!);
    expect(told).toEqual(['AFGESPLITST']);
  });

  it('is believed about others only, and only with its own key', async () => {
    const ledger = new PaperLedger(gemeente).commit();
    await collector.receive('gemeente', delivery(ledger));
    const { text } = parseNote(ledger.heads[0]!);
    const by = (signer: typeof gemeente) => cosign(text, signer, new Date());
    expect(await collector.cosigned('gemeente', 'gemeente', 1, by(gemeente))).toBe(false);
    expect(await collector.cosigned('gemeente', 'welzijn', 1, by(gemeente))).toBe(false);
    expect(await collector.cosigned('gemeente', 'welzijn', 2, by(welzijn))).toBe(false);
    expect(await collector.cosigned('gemeente', 'welzijn', 1, by(welzijn))).toBe(true);
  });
});
