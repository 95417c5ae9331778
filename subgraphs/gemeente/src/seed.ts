import { wereld, type Profiel } from '@ketenhub/demo';
import { openDatabase } from '@ketenhub/subgraph';
import { fill } from './fill.seed';
import { gemeente } from './gemeente.subgraph';

/** `node dist/seed.js`: DATABASE_URL, and PROFIEL ('vol' unless 'klein'). */
async function seed(): Promise<void> {
  const { DATABASE_URL, PROFIEL } = process.env;
  if (!DATABASE_URL) throw new Error('DATABASE_URL is not set; docker/example.env lists every setting.');
  const profiel: Profiel = PROFIEL === 'klein' ? 'klein' : 'vol';
  const db = await openDatabase(DATABASE_URL, gemeente);
  await fill(
    db,
    () => wereld(profiel),
    (aantal, tekst) => console.log(`seed ${aantal} ${tekst}`),
  );
  await db.destroy();
}

seed().catch((error: Error) => {
  process.stderr.write(`gemeente: ${error.message}\n`);
  process.exitCode = 1;
});
