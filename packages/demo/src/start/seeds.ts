import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Child } from './child';
import type { Progress } from './progress';
import { SUBGRAPHS, type Settings, type Subgraph } from './settings';

const REPOSITORY = resolve(__dirname, '../../../..');
export const scriptOf = (folder: string, script: string) => join(REPOSITORY, folder, 'dist', script);

/** Raised with every migration, as only the owner migrates, here: what an older version filled is made again. */
const DATA_VERSION = 8;

const markerOf = ({ data, profiel }: Settings, version = DATA_VERSION): string =>
  join(data, version === 1 ? `geladen-${profiel}` : `geladen-${profiel}-${version}`);

/** Whether our own databases were filled by an older version, whose tables do not fit this one. */
export const isOutdated = (settings: Settings): boolean =>
  !existsSync(markerOf(settings)) &&
  Array.from({ length: DATA_VERSION - 1 }, (_, i) => i + 1).some((older) => existsSync(markerOf(settings, older)));

/** Makes and fills the tables of all subgraphs at once, as their owners; skipped when that has been done for our own. */
export async function seedAll(
  settings: Settings,
  urls: Record<Subgraph, string>,
  progress: Progress,
  running: Set<Child>,
): Promise<void> {
  const marker = markerOf(settings);
  const todo = SUBGRAPHS.filter((naam) => settings.databaseUrls[naam] !== undefined || !existsSync(marker));
  if (todo.length === 0) return;
  progress.say(`Demogegevens laden (profiel ${settings.profiel})…`);
  await Promise.all(todo.map((naam) => seed(naam, settings, urls[naam], progress, running)));
  writeFileSync(marker, '');
}

async function seed(
  name: Subgraph,
  { profiel }: Settings,
  url: string,
  progress: Progress,
  running: Set<Child>,
): Promise<void> {
  const child = new Child({
    name: `seed ${name}`,
    script: scriptOf(`subgraphs/${name}`, 'seed.js'),
    env: { DATABASE_URL: url, PROFIEL: profiel },
    heapMegabytes: 384,
    onLine: (line) => {
      const [, text] = /^seed (.+)$/.exec(line) ?? [];
      if (text) progress.say(`  ${name}: ${text}`);
      if (line.startsWith('waiting for the database')) progress.say(`  ${name}: wacht op de database`);
    },
  });
  running.add(child);
  const { code } = await child.ended;
  running.delete(child);
  if (code !== 0) throw new Error([`Laden van ${name} mislukte:`, ...child.tail].join('\n  '));
}
