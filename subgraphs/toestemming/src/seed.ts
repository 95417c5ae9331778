import { wereld } from '@ketenhub/demo';
import { waitForDatabase } from '@ketenhub/subgraph';
import { fill } from './fill.seed';
import { toestemming } from './toestemming.subgraph';

/** Fills the database of DATABASE_URL with the demo world of PROFIEL; does nothing when it is filled. */
async function seed({ DATABASE_URL: url, PROFIEL: profiel = 'vol' }: NodeJS.ProcessEnv): Promise<void> {
  if (!url) throw new Error('DATABASE_URL is not set; docker/example.env lists every setting.');
  if (profiel !== 'vol' && profiel !== 'klein') throw new Error('PROFIEL is vol or klein.');
  const db = await waitForDatabase(url, toestemming, console.error);
  try {
    const filled = await fill(db, () => wereld(profiel), console.log);
    if (!filled) console.log('seed 0 already filled');
  } finally {
    await db.destroy();
  }
}

seed(process.env).catch((error: Error) => {
  console.error(`seed: ${error.message}`);
  process.exitCode = 1;
});
