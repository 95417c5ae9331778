import { categorieen, type Categorie, type Taak } from '@ketenhub/schema';
import { HubError } from '@ketenhub/subgraph';
import type { EntityManager } from 'typeorm';
import { BetrokkenheidEntity } from '../betrokkenheid/betrokkenheid.entity';
import { isActief } from '../periode/is-actief';
import type { PersoonEntity } from '../persoon/persoon.entity';
import { houdersVan } from '../taaktoewijzing/taaktoewijzingen.service';

/** Whose task it is to hold what a subgraph serves (DESIGN §2: task, not kind of organisation). */
export const TAAK_PER_SUBGRAPH: Readonly<Record<string, Taak>> = {
  gemeente: 'REGIE_INBURGERING',
  corporatie: 'VERHUUR',
  welzijn: 'SOCIAAL_TEAM',
  vluchtelingenwerk: 'MAATSCHAPPELIJKE_BEGELEIDING',
};

const takenVan = (categorie: Categorie): Taak[] =>
  (categorieen().find(({ code }) => code === categorie)?.bron ?? [])
    .map((subgraph) => TAAK_PER_SUBGRAPH[subgraph])
    .filter((taak) => taak !== undefined);

/**
 * The organisation that is the source of a category for this person: the holder of the source's task in his gemeente;
 * of several, the one that is involved with him for it. Throws ONGELDIGE_INVOER when it must be named, or cannot be it.
 */
export async function bronVan(
  manager: EntityManager,
  persoon: PersoonEntity,
  categorie: Categorie,
  genoemd: string | undefined,
): Promise<string> {
  const taken = takenVan(categorie);
  const houders = await houdersPer(manager, persoon, taken);
  const alle = [...new Set(houders.flat())];
  if (genoemd !== undefined) {
    if (alle.includes(genoemd)) return genoemd;
    throw new HubError('ONGELDIGE_INVOER', `${genoemd} is geen bron van ${categorie}. ${kies(alle)}`);
  }
  const eerste = houders[0] ?? [];
  const keuze = eerste.length > 1 ? await betrokkenen(manager, persoon, taken[0]!, eerste) : eerste;
  if (keuze.length === 1) return keuze[0]!;
  throw new HubError('ONGELDIGE_INVOER', `De bron van ${categorie} staat niet vast. ${kies(alle)}`);
}

/** All organisations that are a source of the category for this person. */
export const bronnenVan = async (manager: EntityManager, persoon: PersoonEntity, categorie: Categorie) => [
  ...new Set((await houdersPer(manager, persoon, takenVan(categorie))).flat()),
];

async function houdersPer(manager: EntityManager, { gemeente }: PersoonEntity, taken: readonly Taak[]) {
  const houders: string[][] = [];
  for (const taak of taken) houders.push(await houdersVan(manager, taak, gemeente, new Date()));
  return houders;
}

async function betrokkenen(
  manager: EntityManager,
  { statushouder }: PersoonEntity,
  taak: Taak,
  ids: readonly string[],
) {
  const moment = new Date();
  const rows = await manager.findBy(BetrokkenheidEntity, { statushouder, taak });
  const active = rows.filter((row) => isActief(row, moment));
  return ids.filter((id) => active.some(({ organisatie }) => organisatie === id));
}

const kies = (ids: readonly string[]) =>
  ids.length === 0
    ? 'Geen organisatie heeft in deze gemeente de taak die deze gegevens levert.'
    : `Noem in verstrekker een van: ${ids.join(', ')}.`;
