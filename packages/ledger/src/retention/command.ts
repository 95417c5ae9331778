import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { NietVerlopen, Retention } from './retention';

const USAGE = `node retention.js --database <adres, als bewaarder> [--dry-run] [--activiteit <id>] [--voor <moment>]
  --dry-run            toont wat over zijn bewaartermijn is, per activiteit en maand; verwijdert niets
  --activiteit <id>    alleen van deze verwerkingsactiviteit
  --voor <moment>      alles wat eerder is vastgelegd; geweigerd (NIET_VERLOPEN) als daarvan iets moet blijven
`;

/** The command line of retention, for one database. Exit code 0: done; 1: refused; 2: could not look. */
export async function retentionCommand(args: readonly string[], write: (text: string) => void): Promise<number> {
  let pool: Pool | undefined;
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const voor = values.voor === undefined ? undefined : new Date(values.voor);
    if (!values.database || Number.isNaN(voor?.getTime())) {
      write(USAGE);
      return 2;
    }
    pool = new Pool({ connectionString: values.database, max: 1, application_name: 'ketenhub bewaartermijn' });
    pool.on('error', () => undefined);
    const retention = new Retention(pool);
    if (values['dry-run']) {
      const due = await retention.due();
      for (const { tabel, verwerkingsactiviteit, maand, aantal } of due)
        write(`  ${tabel} ${verwerkingsactiviteit} ${maand}: ${aantal}\n`);
      write(`  ${due.reduce((sum, { aantal }) => sum + aantal, 0)} vastleggingen zijn over hun bewaartermijn\n`);
    } else {
      const aantal = await retention.remove({ verwerkingsactiviteit: values.activiteit, voor });
      write(`  ${aantal} vastleggingen verwijderd; hun bewijs blijft\n`);
      const hoofden = await retention.thinHeads();
      if (hoofden > 0) write(`  ${hoofden} hoofden van andere logboeken uitgedund tot een per uur\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof NietVerlopen)) {
      write(`Niet uitgevoerd: ${(error as Error).message}\n`);
      return 2;
    }
    write(`${error.code}: ${error.message}\n`);
    return 1;
  } finally {
    await pool?.end();
  }
}

const OPTIONS = {
  database: { type: 'string' },
  'dry-run': { type: 'boolean' },
  activiteit: { type: 'string' },
  voor: { type: 'string' },
} as const;
