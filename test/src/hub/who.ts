import type { Asker } from './ask';
import type { RunningHub } from './running-hub';

/** Those who ask in these tests: organisation, role, case, purpose. */
const WHO = {
  begeleider: ['vluchtelingenwerk-maasveld', 'BEGELEIDER', 'P01', 'MAATSCHAPPELIJK_BEGELEIDEN'],
  elders: ['vluchtelingenwerk-heuvelrand', 'BEGELEIDER', 'P06', 'MAATSCHAPPELIJK_BEGELEIDEN'],
  klantmanager: ['gemeente-maasveld', 'KLANTMANAGER_INBURGERING', 'P01', 'PRIVACY_TOEZICHT'],
  politie: ['politie-maasveld', 'POLITIE_KERNTEAM', 'P01', 'PLAATSING_BESPREKEN'],
  betrokkene: ['gemeente-maasveld', 'BETROKKENE', 'P01', 'INZAGE_BETROKKENE'],
} as const;

export type Who = Record<keyof typeof WHO, Required<Pick<Asker, 'token' | 'doel'>>>;

/** A token for each of them from `npm run -s token`. */
export async function whoAsks(hub: RunningHub): Promise<Who> {
  const made = Object.entries(WHO).map(async ([naam, [organisatie, rol, persoon, doel]]) => {
    const args = ['--organisatie', organisatie, '--rol', rol, '--persoon', persoon];
    const { code, stdout, stderr } = await hub.tool('token', ...args);
    if (code !== 0) throw new Error(`No token for ${naam}: ${stderr}`);
    return [naam, { token: stdout.trim(), doel }];
  });
  return Object.fromEntries(await Promise.all(made)) as Who;
}
