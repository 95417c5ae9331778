import { randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '@ketenhub/demo';
import { generateKeys, SigningKey } from '@ketenhub/identity';
import { CREATE_INZAGE, Inzagelogboek, Logboeklezer, verifyInclusion, type Inzage } from '@ketenhub/ledger';
import { Pool } from 'pg';
import { quantile, report, round } from './report';

/*
 * The disclosure log on a Postgres that waits for its disk, beside one INSERT and one commit per record in the same table
 * without a tree. What the disk itself needs is the floor under every latency.
 */

/** Records in flight where only throughput counts, and requests at once where a person waits. */
const IN_FLIGHT = 800;
const REQUESTS = 200;
/** Milliseconds that an operation takes without the log. */
const OPERATION_MS = 50;

export async function run(seconds = Number(process.argv[3] ?? 5)): Promise<void> {
  const postgres = await startPostgres({ durable: true, settings: ['max_wal_size=4GB', 'min_wal_size=2GB'] });
  try {
    const url = await postgres.createDatabase('ledger');
    const pool = new Pool({ connectionString: url, max: 20 }).on('error', () => undefined);
    await pool.query(CREATE_INZAGE);
    await pool.query('CREATE TABLE gewoon (LIKE inzage INCLUDING ALL)');
    const signer = SigningKey.parse((await generateKeys(['gemeente'])).settings.gemeente!);
    const logboek = new Inzagelogboek(url, { signer });
    const lezer = new Logboeklezer(url, 'gemeente');
    report({ bench: 'ledger', what: 'disk: fdatasync of 8 kB', ...quantiles(fsyncs()) });
    const plain = await plainInserts(pool, seconds);
    const rate = await throughput(logboek, lezer, seconds);
    report({ bench: 'ledger', timesPlain: round(rate / plain) });
    // So that files of the WAL are used again, as in a database that runs for longer than this.
    await pool.query('CHECKPOINT');
    await latency(logboek, seconds);
    await logboek.close();
    await lezer.close();
    await pool.end();
  } finally {
    await postgres.stop();
  }
}

/**
 * Appends per second. Nodes and signed head are in the commit of the record, so a proof can be had from the moment that
 * append resolves; some are fetched and verified while it runs. With the CPU of both sides: what two free cores would do.
 */
async function throughput(logboek: Inzagelogboek, lezer: Logboeklezer, seconds: number): Promise<number> {
  await keepGoing(IN_FLIGHT, 1, () => logboek.append([inzage()]));
  const proofs: number[] = [];
  let klaar = false;
  const prover = (async () => {
    while (!klaar) {
      proofs.push(await proofTime(logboek, lezer));
      await sleep(50);
    }
  })();
  const postgres = await writerCpu(lezer.pool);
  const cpu = process.cpuUsage();
  const { times, perSecond } = await keepGoing(IN_FLIGHT, seconds, () => logboek.append([inzage()]));
  const { user, system } = process.cpuUsage(cpu);
  klaar = true;
  await prover;
  report({
    bench: 'ledger',
    what: `ledger: ${IN_FLIGHT} records in flight`,
    perSecond: round(perSecond),
    nodeCpuMicros: round((user + system) / times.length),
    postgresCpuMicros: round(postgres() / times.length),
    ...quantiles(times),
    proofs: proofs.length,
    proofP50Ms: round(quantile(proofs, 0.5)),
    proofP99Ms: round(quantile(proofs, 0.99)),
  });
  return perSecond;
}

/** Microseconds of CPU that the server process of the log's connection takes from now on; 0 where there is no /proc. */
async function writerCpu(pool: Pool): Promise<() => number> {
  const { rows } = await pool.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE application_name = 'ketenhub inzagelogboek'`,
  );
  const read = () => {
    if (process.platform !== 'linux') return 0;
    const fields = readFileSync(`/proc/${rows[0]!.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  };
  const before = read();
  return () => read() - before;
}

/** Milliseconds to fetch and verify the proof of a record that was appended just now. */
async function proofTime(logboek: Inzagelogboek, lezer: Logboeklezer): Promise<number> {
  const one = inzage();
  await logboek.append([one]);
  const start = performance.now();
  const [[record], head] = await Promise.all([lezer.find({ trace: one.trace }, 1), lezer.boom.head()]);
  const { size, root } = head!.head;
  const index = record!.volgnummer;
  const [[leaf], proof] = await Promise.all([lezer.boom.leaves(index, index + 1), lezer.boom.inclusion(index, size)]);
  if (!verifyInclusion({ leaf: leaf!, index, size, root, proof })) throw new Error('a record is not proved');
  return performance.now() - start;
}

/** What recording adds to an operation while so many run at once. */
async function latency(logboek: Inzagelogboek, seconds: number): Promise<void> {
  const added: number[] = [];
  const { perSecond } = await keepGoing(REQUESTS, seconds, async () => {
    await sleep(OPERATION_MS * (0.5 + Math.random()));
    const start = performance.now();
    await logboek.append([inzage()]);
    added.push(performance.now() - start);
  });
  const what = `ledger: added to an operation of ${OPERATION_MS} ms, ${REQUESTS} requests at once`;
  report({ bench: 'ledger', what, perSecond: round(perSecond), ...quantiles(added) });
}

async function plainInserts(pool: Pool, seconds: number): Promise<number> {
  const insert = async () => void (await pool.query(INSERT, valuesOf(inzage())));
  const { times, perSecond } = await keepGoing(REQUESTS, seconds, insert);
  const what = `plain: INSERT per record, ${REQUESTS} requests at once over 20 connections`;
  report({ bench: 'ledger', what, perSecond: round(perSecond), ...quantiles(times) });
  const alone = (await keepGoing(1, Math.min(seconds, 2), insert)).times;
  report({ bench: 'ledger', what: 'plain: INSERT per record, one after the other', ...quantiles(alone) });
  return perSecond;
}

/** So many workers, each starting again as soon as it is done. */
async function keepGoing(workers: number, seconds: number, work: () => Promise<void>) {
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (performance.now() < end) {
        const begin = performance.now();
        await work();
        times.push(performance.now() - begin);
      }
    }),
  );
  return { times, perSecond: (times.length / (performance.now() - start)) * 1_000 };
}

function fsyncs(): number[] {
  const file = join(tmpdir(), `ketenhub-fsync-${process.pid}`);
  const fd = openSync(file, 'w');
  const page = Buffer.alloc(8_192, 1);
  const times = Array.from({ length: 200 }, (_, i) => {
    const start = performance.now();
    writeSync(fd, page, 0, page.length, i * page.length);
    fdatasyncSync(fd);
    return performance.now() - start;
  });
  closeSync(fd);
  rmSync(file);
  return times;
}

const quantiles = (times: readonly number[]) => ({
  p50Ms: round(quantile(times, 0.5)),
  p99Ms: round(quantile(times, 0.99)),
});

const RUN = randomBytes(10).toString('hex');
let count = 0;

/** A record as a subgraph writes one: six fields of three categories about one person. */
const inzage = (): Inzage => ({
  trace: RUN + (count++).toString(16).padStart(12, '0'),
  operatie: 'query Dossier($id: ID!) { statushouder(id: $id) { naam { volledigeNaam } pip { leerroute } } }',
  naam: 'Dossier',
  status: 'OK',
  begin: new Date(),
  einde: new Date(),
  verwerkingsactiviteit: 'urn:ketenhub:verwerkingsactiviteit:MAATSCHAPPELIJK_BEGELEIDEN',
  betrokkene: `11111111-1111-4111-8111-${((count * 7_919) % 100_000).toString().padStart(12, '0')}`,
  organisatie: 'vluchtelingenwerk-maasveld',
  rol: 'BEGELEIDER',
  doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
  gebruiker: 'mw-vluchtelingenwerk-maasveld-3',
  client: 'portaal',
  revisie: '1207',
  besluiten: [
    {
      categorie: 'IDENTITEIT',
      velden: ['Statushouder.naam', 'Naam.volledigeNaam'],
      besluit: 'TOEGESTAAN',
      regel: 'BEGELEIDER.IDENTITEIT',
      versie: 1,
      grondslag: 'OVEREENKOMST',
      bron: 'gemeente-maasveld',
    },
    {
      categorie: 'PIP_HOOFDLIJN',
      velden: ['Statushouder.pip', 'Pip.leerroute'],
      besluit: 'TOEGESTAAN',
      regel: 'BEGELEIDER.PIP',
      versie: 2,
      grondslag: 'TOESTEMMING',
      toestemming: '22222222-2222-4222-8222-222222222222',
      bron: 'gemeente-maasveld',
    },
    { categorie: 'BIJSTAND', velden: ['Bijstandsuitkering.bedrag'], besluit: 'GEWEIGERD', reden: 'NOOIT' },
  ],
});

const INSERT = `
  INSERT INTO gewoon (volgnummer, trace_id, span_id, naam, status, begin, einde, verwerkingsactiviteit, betrokkene,
    organisatie, rol, doel, besluiten, gebruiker, client, operatie, revisie, zout)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;

let volgnummer = 0;
const valuesOf = (one: Inzage): unknown[] => [
  volgnummer++,
  one.trace,
  one.trace.slice(0, 16),
  one.naam,
  one.status,
  one.begin,
  one.einde,
  one.verwerkingsactiviteit,
  one.betrokkene,
  one.organisatie,
  one.rol,
  one.doel,
  JSON.stringify(one.besluiten),
  one.gebruiker,
  one.client,
  one.trace,
  one.revisie,
  Buffer.alloc(32),
];
