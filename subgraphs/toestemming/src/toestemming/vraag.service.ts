import { randomUUID } from 'node:crypto';
import { HubError, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { medewerkerVan } from '../aanvrager/aanvrager';
import { eisBetrokkenheid } from '../aanvrager/eis-betrokkenheid';
import { eisLevend } from '../aanvrager/eis-levend';
import { eisOrganisatie } from '../aanvrager/eis-organisatie';
import { rollenBij } from '../aanvrager/rollen-bij';
import type { PersoonEntity } from '../persoon/persoon.entity';
import { inForce } from '../regel/regels.service';
import { eisTekst } from '../toestemmingstekst/eis-tekst';
import { eisAanleiding } from './aanleiding';
import { bronVan } from './bron';
import { deelbaarheid } from './deelbaarheid';
import { verplicht } from './invoer';
import { statusOp } from './levensloop';
import { ToestemmingEntity } from './toestemming.entity';
import type { VraagToestemmingInput } from './toestemming.input';
import type { Toestemming } from './toestemming.type';
import type { ToestemmingenService } from './toestemmingen.service';
import { zelfdeKeuze, type Keuze } from './zelfde-keuze';

/** Asks for consent: all categories are asked, or none. */
export class VraagService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
    private readonly toestemmingen: ToestemmingenService,
  ) {}

  async vraag(input: VraagToestemmingInput): Promise<Toestemming[]> {
    const { caller } = this.verzoek;
    const ids = await this.db.transaction(async (manager) => {
      const persoon = await eisBetrokkenheid(manager, this.verzoek, input.statushouder);
      eisLevend(persoon);
      const taal = verplicht('taal', input.taal);
      const tekstversie = verplicht('tekstversie', input.tekstversie);
      const keuzes = await this.keuzes(manager, persoon, input);
      const moment = new Date();
      const tolkGebruikt = input.tolkGebruikt ?? null;
      for (const keuze of keuzes) {
        const voorgelegd = { tekstversie, taal, tolkGebruikt: tolkGebruikt === true };
        await eisTekst(manager, { ...voorgelegd, categorie: keuze.categorie, doel: keuze.doel });
        await this.eisNieuw(manager, keuze, moment);
        await eisAanleiding(manager, keuze, input.aanleiding, moment);
      }
      const rows = keuzes.map((keuze) =>
        Object.assign(new ToestemmingEntity(), keuze, {
          id: randomUUID(),
          status: 'GEVRAAGD',
          gevraagdOp: moment,
          gevraagdDoor: medewerkerVan(caller),
          gevraagdDoorOrganisatie: caller.organisatie,
          aanleiding: input.aanleiding?.soort ?? null,
          aanleidingOp: input.aanleiding?.op ?? null,
          aanleidingVerwijzing: input.aanleiding?.verwijzing.trim() ?? null,
          taal,
          tekstversie,
          tolkGebruikt,
          uitdrukkelijk: false,
          vertegenwoordiger: false,
        }),
      );
      await manager.insert(ToestemmingEntity, rows);
      return rows.map(({ id }) => id);
    });
    this.toestemmingen.vergeet();
    return Promise.all(ids.map((id) => this.toestemmingen.find(id)));
  }

  /** Refuses what the caller may not ask, and what is not for consent to decide. */
  private async keuzes(
    manager: EntityManager,
    persoon: PersoonEntity,
    { statushouder, ontvanger, doel, verstrekker, ...input }: VraagToestemmingInput,
  ): Promise<Keuze[]> {
    const categorieen = [...new Set(input.categorieen)];
    if (categorieen.length === 0) throw new HubError('ONGELDIGE_INVOER', 'Noem ten minste één categorie.');
    const moment = new Date();
    const organisatie = await eisOrganisatie(manager, 'ontvanger', ontvanger);
    if (verstrekker) await eisOrganisatie(manager, 'verstrekker', verstrekker);
    const rollen = await rollenBij(manager, organisatie, persoon.gemeente, moment);
    const regels = await inForce(manager, {}, moment);
    const keuzes: Keuze[] = [];
    for (const categorie of categorieen) {
      const oordeel = deelbaarheid(regels, rollen, categorie, doel);
      if (!oordeel.deelbaar) throw new HubError(oordeel.code, uitleg(categorie, ontvanger, doel, oordeel));
      const bron = await bronVan(manager, persoon, categorie, verstrekker ?? undefined);
      keuzes.push({ statushouder, verstrekker: bron, ontvanger, categorie, doel });
    }
    return keuzes;
  }

  /** One question at a time, and none while the answer still holds. Who is no party to it learns no more than that. */
  private async eisNieuw(manager: EntityManager, keuze: Keuze, moment: Date): Promise<void> {
    const { organisatie } = this.verzoek.caller;
    const given = await zelfdeKeuze(manager, keuze, 'GEGEVEN');
    const runs = given.some((row) => statusOp(row, moment) === 'GEGEVEN');
    const asked = await zelfdeKeuze(manager, keuze, 'GEVRAAGD');
    const isParty = [keuze.verstrekker, keuze.ontvanger].includes(organisatie);
    if (runs && isParty)
      throw new HubError(
        'AL_GEGEVEN',
        `Voor ${keuze.categorie} is al toestemming gegeven. Vragen kan weer als die eindigt.`,
      );
    if (runs || asked.length > 0)
      throw new HubError('AL_GEVRAAGD', `Voor ${keuze.categorie} loopt deze vraag al. Leg het besluit daarop vast.`);
  }
}

function uitleg(
  categorie: string,
  ontvanger: string,
  doel: string,
  { code, grondslagen }: { code: string; grondslagen: readonly string[] },
): string {
  if (code === 'WETTELIJKE_GRONDSLAG')
    return `${categorie} gaat voor ${doel} al naar ${ontvanger} op grond van ${grondslagen.join(', ')}. Vraag daar geen toestemming voor.`;
  const wel = grondslagen.length > 0 ? ` De regels noemen hier ${grondslagen.join(', ')}.` : '';
  return `${categorie} kan niet met toestemming naar ${ontvanger} voor ${doel}.${wel} Haal deze categorie uit de vraag.`;
}
