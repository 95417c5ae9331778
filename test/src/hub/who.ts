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

/** A token for each of them. */
export async function whoAsks(hub: RunningHub): Promise<Who> {
  const made = Object.entries(WHO).map(async ([naam, [organisatie, rol, persoon, doel]]) => {
    return [naam, { token: await hub.token({ organisatie, rol, persoon }), doel }];
  });
  return Object.fromEntries(await Promise.all(made)) as Who;
}
