import { HubError } from '@ketenhub/subgraph';
import type { EntityManager } from 'typeorm';
import { BetrokkenheidEntity } from '../betrokkenheid/betrokkenheid.entity';
import { verwijzing } from './invoer';
import { zelfdeKeuze, type Keuze } from './zelfde-keuze';

/** What makes a question that was refused askable again. */
export const AANLEIDINGEN = ['NIEUWE_PIP_VERSIE', 'NIEUWE_BETROKKENHEID', 'VERZOEK_VAN_BETROKKENE'] as const;
export type Aanleiding = (typeof AANLEIDINGEN)[number];

export interface GenoemdeAanleiding {
  readonly soort: Aanleiding;
  readonly op: Date;
  readonly verwijzing: string;
}

/**
 * Asking again after a refusal takes a new occasion (data model §3.8): later than the refusal, not in the future, with the
 * number of its document, and used once for a choice. Throws GEEN_NIEUWE_AANLEIDING.
 */
export async function eisAanleiding(
  manager: EntityManager,
  keuze: Keuze,
  genoemd: GenoemdeAanleiding | null | undefined,
  moment: Date,
): Promise<void> {
  const geweigerd = await zelfdeKeuze(manager, keuze, 'GEWEIGERD');
  if (geweigerd.length === 0) return;
  const laatste = new Date(Math.max(...geweigerd.map(({ besluitOp }) => besluitOp!.getTime())));
  if (!genoemd) throw nee(`${keuze.categorie} is geweigerd. Vraag pas opnieuw bij een nieuwe aanleiding, en noem die.`);
  if (genoemd.op <= laatste || genoemd.op > moment)
    throw nee('De aanleiding moet van na de weigering zijn en niet in de toekomst liggen.');
  const nummer = verwijzing(genoemd.verwijzing);
  if (nummer === null) throw nee('Noem het zaak- of documentnummer van de aanleiding.');
  if (await isGebruikt(manager, keuze, nummer)) throw nee('Op deze aanleiding is al eens gevraagd.');
  if (genoemd.soort === 'NIEUWE_BETROKKENHEID' && !(await isBegonnen(manager, keuze, laatste, moment)))
    throw nee('De ontvanger is na de weigering niet opnieuw betrokken geraakt.');
}

const nee = (message: string) => new HubError('GEEN_NIEUWE_AANLEIDING', message);

const isGebruikt = async (manager: EntityManager, keuze: Keuze, nummer: string): Promise<boolean> =>
  (await zelfdeKeuze(manager, keuze)).some(({ aanleidingVerwijzing }) => aanleidingVerwijzing === nummer);

async function isBegonnen(manager: EntityManager, { statushouder, ontvanger }: Keuze, na: Date, moment: Date) {
  const rows = await manager.findBy(BetrokkenheidEntity, { statushouder, organisatie: ontvanger });
  return rows.some(({ van }) => na < van && van <= moment);
}
