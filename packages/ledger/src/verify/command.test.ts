import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cosign, parseNote, printNote } from '../head/note';
import type { ExportLine } from '../store/export';
import { inzage } from '../testing/inzage';
import { PaperLedger } from '../testing/paper-ledger';
import { testSigner } from '../testing/signer';
import { verifyCommand } from './command';

/* The verifier as whoever has an export and the keys runs it: its exit code and what it says. */

const MAIN = join(__dirname, '../../dist/verify/main.js');
const folder = mkdtempSync(join(tmpdir(), 'ketenhub-verify-'));
const [signer, welzijn] = [testSigner('gemeente'), testSigner('welzijn')];
const keys = { keys: [...signer.keys.keys, ...welzijn.keys.keys] };

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('Run npx turbo run build first (npm test does so).');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  witnesses.forEach((server) => server.close());
});

/** Eleven records in the commits 1, 3, 5 and 2. */
const honest = () =>
  new PaperLedger(signer)
    .commit()
    .commit(inzage(), inzage(), inzage())
    .commit(inzage(), inzage(), inzage(), inzage(), inzage())
    .commit(inzage(), inzage());

function file(name: string, contents: string | readonly ExportLine[]): string {
  const path = join(folder, name);
  const text = typeof contents === 'string' ? contents : contents.map((line) => `${JSON.stringify(line)}\n`).join('');
  writeFileSync(path, text);
  return path;
}

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const code = await verifyCommand(args, (text) => (said += text));
  return { code, said };
}

const runProcess = (...args: string[]) =>
  new Promise<{ code: number; said: string }>((resolve) =>
    execFile(process.execPath, [MAIN, ...args], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
    ),
  );
const verify = (lines: readonly ExportLine[], ...args: string[]) =>
  run('--ledger', file('export', lines), '--keys', file('keys', JSON.stringify(keys)), ...args);

const without = (lines: readonly ExportLine[], n: number) =>
  lines.filter((line) => line.soort !== 'vastlegging' || line.volgnummer !== n);

function changed(lines: readonly ExportLine[], n: number): ExportLine[] {
  const copy = structuredClone(lines) as ExportLine[];
  const record = copy.find((line) => line.soort === 'vastlegging' && line.volgnummer === n) as unknown as {
    beslissing: { inhoud: { gebruiker: string } };
  };
  record.beslissing.inhoud.gebruiker = 'iemand-anders';
  return copy;
}

/** The address of another subgraph, that saw this ledger. */
async function witnessOf({ heads }: PaperLedger): Promise<string> {
  const seen = [{ bron: 'gemeente', noot: heads.at(-1)! }];
  const server = createServer(({ url }, response) =>
    response.end(JSON.stringify(url === '/logboek/gezien' ? seen : { naam: 'welzijn' })),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  witnesses.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const witnesses: Server[] = [];

describe('npm run verify', () => {
  it('is a process that ends with its code', async () => {
    const own = ['--keys', file('keys', JSON.stringify(keys)), '--ledger'];
    const attempts = [[...own, file('goed', honest().lines)], [...own, file('fout', changed(honest().lines, 5))], []];
    const ended = await Promise.all(attempts.map((args) => runProcess(...args)));
    expect(ended).toEqual([
      { code: 0, said: expect.stringContaining('in orde') },
      { code: 1, said: expect.stringContaining('GEWIJZIGD vastlegging 5') },
      { code: 2, said: expect.stringContaining('npm run -s verify') },
    ]);
  });

  it('says that an honest ledger is in order, and remembers its head', async () => {
    const heads = join(folder, 'heads');
    const ledger = honest();
    const { code, said } = await verify(ledger.lines, '--complete', '--heads', heads);
    expect([code, said]).toEqual([0, expect.stringMatching(/^gemeente: in orde, 11 vastleggingen, wortel .{44}, /)]);
    expect(readFileSync(heads, 'utf8')).toContain('ketenhub.nl/logboek/gemeente');
    const cut = without(without(ledger.lines, 10), 9).slice(0, -1);
    expect(await verify(cut)).toMatchObject({ code: 0 });
    expect(await verify(cut, '--heads', heads)).toMatchObject({
      code: 1,
      said: expect.stringContaining('AFGEKAPT vastleggingen 9 t/m 10'),
    });
    const other = honest().lines;
    expect(await verify(other)).toMatchObject({ code: 0 });
    expect(await verify(other, '--heads', heads)).toMatchObject({
      code: 1,
      said: expect.stringContaining('AFGESPLITST vastleggingen 0 t/m 10'),
    });
  });

  it.each<[string, (ledger: PaperLedger) => readonly ExportLine[], string]>([
    ['changed', ({ lines }) => changed(lines, 5), 'GEWIJZIGD vastlegging 5:'],
    ['dropped', ({ lines }) => without(lines, 5), 'ONTBREEKT vastlegging 5:'],
    [
      'doubled',
      ({ lines }) => lines.flatMap((line, i) => (i === 4 ? [line, line] : [line])),
      'VOLGORDE vastlegging 2:',
    ],
    [
      'left out at the end, on the way',
      ({ lines: [first, ...lines] }) => [
        { ...first!, grootte: 11 } as ExportLine,
        ...without(without(lines, 10), 9).slice(0, -1),
      ],
      'AFGEKAPT vastleggingen 9 t/m 10: de export zegt 11 vastleggingen te tonen',
    ],
    [
      'signed by a stranger',
      () => new PaperLedger(testSigner('gemeente')).commit().lines,
      'HANDTEKENING: een hoofd van 1 is niet door gemeente ondertekend',
    ],
    [
      'shown with an old head as its newest',
      ({ lines, heads }) => [...lines, { soort: 'hoofd', noot: heads[1]! }],
      'VOLGORDE vastlegging 4: een hoofd komt na een later hoofd',
    ],
  ])('exits 1 and names the record when it was %s', async (_, cheat, said) => {
    expect(await verify(cheat(honest()))).toEqual({ code: 1, said: expect.stringContaining(said) });
  });

  it('holds a ledger to what another saw, and to the word of its witnesses', async () => {
    const [ledger, shownElsewhere] = [honest(), honest()];
    const seen = file('seen', shownElsewhere.heads.at(-1)!);
    expect(await verify(ledger.lines, '--seen', seen)).toMatchObject({
      code: 1,
      said: expect.stringContaining('AFGESPLITST vastleggingen 0 t/m 10'),
    });
    expect(await verify(ledger.lines, '--witness', await witnessOf(shownElsewhere))).toMatchObject({
      code: 1,
      said: expect.stringContaining('AFGESPLITST vastleggingen 0 t/m 10'),
    });
    expect(await verify(ledger.lines, '--witness', await witnessOf(ledger))).toMatchObject({ code: 0 });
    expect(await verify(ledger.lines, '--witnesses', '1')).toMatchObject({
      code: 1,
      said: expect.stringContaining('GETUIGEN'),
    });
    const note = parseNote(ledger.heads.at(-1)!);
    const noot = printNote({ ...note, signatures: [...note.signatures, cosign(note.text, welzijn, new Date())] });
    expect(await verify([...ledger.lines.slice(0, -1), { soort: 'hoofd', noot }], '--witnesses', '1')).toEqual({
      code: 0,
      said: expect.stringContaining('medeondertekend door welzijn'),
    });
  });

  it.each<[string, () => Promise<{ code: number; said: string }>]>([
    ['nothing was asked', () => run()],
    ['there is no such file', () => run('--ledger', join(folder, 'nergens'), '--keys', file('keys', '{"keys":[]}'))],
    ['it is no export', () => verify([{ soort: 'hoofd', noot: '' }])],
    ['a line is no JSON', () => run('--ledger', file('half', '{"soort":'), '--keys', file('keys', '{"keys":[]}'))],
    ['the keys are none', () => run('--ledger', file('export', honest().lines), '--keys', file('geen', 'geen'))],
    ['the heads that were seen are lost', () => verify(honest().lines, '--heads', file('kapot', '{'))],
    ['a witness does not answer', () => verify(honest().lines, '--witness', 'http://127.0.0.1:1')],
    ['the number of witnesses is none', () => verify(honest().lines, '--witnesses', 'twee')],
    ['an option does not exist', () => verify(honest().lines, '--alles-goed')],
  ])('exits 2 when %s', async (_, attempt) => {
    const { code, said } = await attempt();
    expect([code, said]).toEqual([2, expect.not.stringContaining('in orde')]);
    expect(said).not.toMatch(/\n {4}at /);
  });
});
