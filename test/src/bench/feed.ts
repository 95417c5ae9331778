import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '@ketenhub/demo';
import { generateKeys } from '@ketenhub/identity';
import { openDatabase } from '@ketenhub/subgraph';
import { toestemming, WijzigingenService } from '@ketenhub/subgraph-toestemming';
import type { DataSource } from 'typeorm';
import { freePort } from '../hub/running-hub';
import { Proces } from '../race/keten';
import { quantile, report, round } from './report';

/*
 * A registry of a million people and five million facts, and two followers beside its own: how long one takes to load the
 * snapshot, what it holds in memory, when a single change is known to all, and whether decisions got slower.
 */

const PEOPLE = 1_000_000;
const CHANGES = 100;
const ASKED = 1_000;

type Line = Record<string, number | string>;

export async function run(people = Number(process.argv[3] ?? PEOPLE)): Promise<void> {
  const postgres = await startPostgres();
  const stop: (() => unknown)[] = [];
  try {
    const url = await postgres.createDatabase('toestemming');
    const db = await openDatabase(url, toestemming);
    stop.push(() => db.destroy());
    await fill(db, people);
    const { settings, keys } = await generateKeys(['toestemming', 'gemeente', 'welzijn']);
    const port = await freePort();
    const register = new Proces('toestemming', port, ['toestemming'], {
      SUBGRAPH_HOST: 'localhost',
      SUBGRAPH_PORT: String(port),
      DATABASE_URL: url,
      SIGNING_KEY: settings.toestemming!,
      HUB_JWKS: JSON.stringify(keys),
    });
    const begin = performance.now();
    register.start();
    stop.push(() => register.end());
    while (!(await register.isReady())) await sleep(200);
    // It reads its tables; who follows it takes over what it has in memory.
    report({ bench: 'feed', people, facts: people * 5, registryReadyMs: round(performance.now() - begin) });
    const followers: Follower[] = [];
    for (const naam of ['gemeente', 'welzijn'] as const) {
      const follower = new Follower(register.url, settings[naam]!);
      stop.push(() => follower.end());
      const { ready: _, ...figures } = await follower.next('ready');
      report({ bench: 'feed', people, facts: people * 5, follower: naam, ...figures });
      followers.push(follower);
    }
    const times: number[] = [];
    for (let i = 0; i < CHANGES; i++) times.push(await visible(db, followers, i));
    report({ bench: 'feed', visibleP50Ms: round(quantile(times, 0.5)), visibleP99Ms: round(quantile(times, 0.99)) });
  } finally {
    for (const each of stop.reverse()) await each();
    await postgres.stop();
  }
}

/** Milliseconds from the commit of one change until every follower knows it. */
async function visible(db: DataSource, followers: readonly Follower[], i: number): Promise<number> {
  const known = followers.map((follower) => follower.next('revisie'));
  const feit = { gemeente: '9901', geheimhouding: i % 2 === 0 };
  await db.transaction((manager) => WijzigingenService.record(manager, 'PERSOON', idOf(i), feit));
  const committed = Date.now();
  const all = await Promise.all(known);
  return Math.max(...all.map(({ at }) => Number(at))) - committed;
}

class Follower {
  private readonly child: ChildProcess;
  private readonly waiting: { has: string; tell: (line: Line) => void }[] = [];

  constructor(url: string, key: string) {
    const ids = Array.from({ length: ASKED }, (_, i) => idOf(i));
    this.child = spawn(process.execPath, [join(__dirname, 'feed-follower.js'), url, key, ...ids], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    createInterface({ input: this.child.stdout! }).on('line', (text) => {
      const line = JSON.parse(text) as Line;
      const at = this.waiting.findIndex(({ has }) => has in line);
      if (at >= 0) this.waiting.splice(at, 1)[0]!.tell(line);
    });
  }

  /** The next line that says this. */
  next(has: string): Promise<Line> {
    return new Promise((tell) => this.waiting.push({ has, tell }));
  }

  end(): void {
    this.child.kill('SIGKILL');
  }
}

/** As Postgres makes them: md5 of a text as a UUID. */
const idOf = (i: number): string =>
  createHash('md5')
    .update(`p${i}`)
    .digest('hex')
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');

/** Straight into the table of changes: what else a registry keeps of them is not read here. */
async function fill(db: DataSource, people: number): Promise<void> {
  const kinds: [soort: string, perPerson: number, feit: string][] = [
    [
      'PERSOON',
      1,
      `jsonb_build_object('gemeente', '990' || (1 + i % 3), 'huishouden', md5('h' || i / 3)::uuid, 'geheimhouding', i % 50 = 0)`,
    ],
    [
      'BETROKKENHEID',
      2,
      `jsonb_build_object('statushouder', md5('p' || i % ${people})::uuid, 'organisatie', (ARRAY['gemeente-maasveld', 'vluchtelingenwerk-maasveld', 'welzijn-maasveld'])[1 + i % 3],
        'taak', 'MAATSCHAPPELIJKE_BEGELEIDING', 'medewerker', 'mw-' || i % 5000, 'van', 1700000000000 + i)`,
    ],
    [
      'TOESTEMMING',
      1.8,
      `jsonb_build_object('id', md5('TOESTEMMING' || i)::uuid, 'statushouder', md5('p' || i % ${people})::uuid, 'verstrekker', 'gemeente-maasveld',
        'ontvanger', 'vluchtelingenwerk-maasveld', 'categorieen', jsonb_build_array('PIP_HOOFDLIJN'), 'doel', 'MAATSCHAPPELIJK_BEGELEIDEN',
        'uitdrukkelijk', false, 'gegevenOp', 1700000000000 + i, 'geldigTot', 1900000000000 + i)`,
    ],
    [
      'BEZWAAR',
      0.2,
      `jsonb_build_object('statushouder', md5('p' || i % ${people})::uuid, 'categorie', 'PLAATSING_KERN', 'ingediendOp', 1700000000000 + i, 'besluit', 'IN_BEHANDELING')`,
    ],
  ];
  await db.query('ALTER TABLE wijziging DISABLE TRIGGER USER');
  let revisie = 0;
  for (const [soort, perPerson, feit] of kinds) {
    const count = Math.round(people * perPerson);
    const sleutel = soort === 'PERSOON' ? `md5('p' || i)::uuid` : `md5('${soort}' || i)::uuid`;
    await db.query(
      `INSERT INTO wijziging (revisie, soort, sleutel, feit, actueel, beperkt, keten)
       SELECT ${revisie + 1} + i, '${soort}', ${sleutel}, ${feit}, true, true, '\\x00' FROM generate_series(0, ${count - 1}) AS i`,
    );
    revisie += count;
  }
  await db.query('ALTER TABLE wijziging ENABLE TRIGGER USER');
  await db.query('UPDATE revisie SET stand = $1', [revisie]);
  await db.query('ANALYZE wijziging');
}
