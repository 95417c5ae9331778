import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled, ROOT, startProgram } from '../hub/command';
import { readGraph } from './graph';
import { PARTS, type Part } from './parts';
import type { Outcome } from './report';
import { SUBGRAPHS } from './sources';

/*
 * Millions of answers: asked by the built code in processes of its own, two at a time, since jest's own sandbox makes
 * it several times as slow.
 */

/** Room for what every answer leaves behind: less time is lost on collecting it. */
const FLAGS = ['--enable-source-maps', '--max-semi-space-size=64'];
const LIMIT = 4 * 3_600_000;
const outcomes = new Map<string, Record<Part, Outcome>>();

beforeAll(async () => {
  const waiting = [...SUBGRAPHS];
  const work = async () => {
    for (let naam = waiting.shift(); naam !== undefined; naam = waiting.shift()) outcomes.set(naam, await ask(naam));
  };
  await Promise.all([work(), work()]);
}, LIMIT);

async function ask(naam: string): Promise<Record<Part, Outcome>> {
  const { TEST_POSTGRES_URL = '', LONG = '' } = process.env;
  const env = { NODE_ENV: 'production', TEST_POSTGRES_URL, LONG };
  const asker = [...FLAGS, compiled('test/dist/doors/run.js'), naam];
  const { code, stdout, stderr } = await startProgram(process.execPath, asker, env).ended;
  if (code !== 0) throw new Error(`The doors of ${naam} could not be asked:\n${stderr}`);
  return JSON.parse(stdout) as Record<Part, Outcome>;
}

/** Every personal field of the subgraph, as its committed SDL has them. */
function personalFields(naam: string): string[] {
  const { types } = readGraph(readFileSync(join(ROOT, 'subgraphs', naam, 'schema.graphql'), 'utf8'));
  return [...types.values()].flatMap(({ fields, isInterface }) =>
    isInterface ? [] : fields.filter(({ gegeven }) => gegeven).map(({ veld }) => veld),
  );
}

afterAll(() => {
  const all = [...outcomes.values()].flatMap((parts) => Object.values(parts));
  const sum = (of: (outcome: Outcome) => number) => all.reduce((total, one) => total + of(one), 0).toLocaleString('en');
  console.log(
    `doors: ${sum(({ fields }) => fields)} fields compared, ${sum(({ shown }) => shown)} of them shown; ` +
      `subjects of ${sum(({ known }) => known)} objects known from the demo world, of ${sum(({ marked }) => marked)} from their mark`,
  );
});

describe.each(SUBGRAPHS)('the subgraph %s answers what the oracle says', (naam) => {
  it.each(Object.keys(PARTS) as Part[])('%s', (part) => {
    const { differences, fields } = outcomes.get(naam)![part];
    expect(differences).toEqual([]);
    if (!part.includes('list')) expect(fields).toBeGreaterThan(1_000);
  });
});

/** Types and fields that no named case shows to anyone, and why. */
const SHOWN_TO_NOBODY: Readonly<Record<string, string>> = {
  Verklaring: 'answers a question with arguments of its own; tested with toestemming',
  Verklaringstap: 'the same',
  ToestemmingToen: 'the same',
  Inzagerecht: 'the same',
  Ontvangstbewijs: 'the same',
  Simulatieeffect: 'the same',
  Inzageregel: 'the same',
  Inzagebesluit: 'the same',
  Inzagebevinding: 'the same',
  Medewerkertelling: 'the same',
  AfwijkendVolume: 'the same',
  Kennisgeving: 'the same',
  Inzageverzoek: 'the same',
  Ontvangst: 'the same',
  Verwerkingslogregel: 'nothing is collected in these worlds; tested with toestemming',
  VerwerkteCategorie: 'the same',
  Noodtoegang: 'the same',
  Vertrouwelijkheid: 'nothing is confidential in these worlds; tested with toestemming',
};

it('shows every personal field of the supergraph to someone in some named case', () => {
  const shown = new Set([...outcomes.values()].flatMap((parts) => Object.values(parts)).flatMap((o) => o.shownVelden));
  const fields = SUBGRAPHS.flatMap((naam) => personalFields(naam));
  const excused = (veld: string) => veld in SHOWN_TO_NOBODY || veld.split('.')[0]! in SHOWN_TO_NOBODY;
  expect(fields.filter((veld) => !shown.has(veld) && !excused(veld))).toEqual([]);
  expect(fields.filter((veld) => shown.has(veld) && excused(veld))).toEqual([]);
});
