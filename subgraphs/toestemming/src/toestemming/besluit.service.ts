import { HubError, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { hoortBij, isBetrokkene, naamVan } from '../aanvrager/aanvrager';
import { eisLevend } from '../aanvrager/eis-levend';
import { rollenBij } from '../aanvrager/rollen-bij';
import type { VolgersService } from '../feed/volgers.service';
import { OrganisatieEntity } from '../organisatie/organisatie.entity';
import type { PersoonEntity } from '../persoon/persoon.entity';
import { inForce } from '../regel/regels.service';
import { eisTekst } from '../toestemmingstekst/eis-tekst';
import { WijzigingenService } from '../wijziging/wijzigingen.service';
import { beeindig } from './beeindig';
import { deelbaarheid } from './deelbaarheid';
import { eisOvergang, eisToestemming } from './eis-toestemming';
import { geldigTot } from './geldigheid';
import { verplicht, verwijzing } from './invoer';
import { ToestemmingEntity } from './toestemming.entity';
import type { LegToestemmingVastInput } from './toestemming.input';
import { toestemmingFeit } from './toestemming.feit';
import type { Toestemming } from './toestemming.type';
import type { ToestemmingenService } from './toestemmingen.service';
import { besluitVan, eisBevoegd, zelfVanaf } from './vertegenwoordiging';
import type { Wijze } from './wijze';
import { zelfdeKeuze } from './zelfde-keuze';

/** Records what the person decided on a question, with the evidence. */
export class BesluitService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
    private readonly toestemmingen: ToestemmingenService,
    private readonly volgers: VolgersService,
  ) {}

  async legVast(input: LegToestemmingVastInput): Promise<Toestemming> {
    const { caller } = this.verzoek;
    const ended = await this.db.transaction(async (manager) => {
      const { row, persoon } = await eisToestemming(manager, this.verzoek, input.toestemming);
      const taal = verplicht('taal', input.taal);
      const tekstversie = verplicht('tekstversie', input.tekstversie);
      const bewijsverwijzing = verwijzing(input.bewijsverwijzing);
      eisLevend(persoon);
      const wijze = this.wijze(row, input.wijze, bewijsverwijzing);
      const moment = new Date();
      const isZelf = caller.gebruiker === persoon.statushouder;
      const isOuder = isBetrokkene(caller) && !isZelf;
      const vertegenwoordiger = isOuder || input.vertegenwoordiger === true;
      eisBevoegd(persoon, vertegenwoordiger, isBetrokkene(caller) && isZelf, moment);
      if (isOuder && input.tweedeVertegenwoordiger) throw new HubError('ONGELDIGE_INVOER', ALLEEN_VOOR_ZICH);
      const tweede = vertegenwoordiger ? (input.tweedeVertegenwoordiger ?? null) : null;
      const gegeven = besluitVan(input.besluit, tweede) === 'GEGEVEN';
      const next = eisOvergang(row, gegeven ? 'GEEF' : 'WEIGER', moment);
      const tolkGebruikt = input.tolkGebruikt ?? row.tolkGebruikt;
      if (tekstversie !== row.tekstversie) throw new HubError('TEKST_GEWIJZIGD', ANDERE_TEKST);
      if (gegeven) {
        await eisTekst(manager, { ...row, tekstversie, taal, tolkGebruikt: tolkGebruikt === true });
        await this.eisGeldig(manager, row, persoon, input.uitdrukkelijk === true, moment);
      }
      Object.assign(row, {
        status: next,
        besluitOp: moment,
        besluitDoor: naamVan(caller),
        geldigTot: gegeven ? vroegste(geldigTot(input.geldigTot, moment), zelfVanaf(persoon, moment)) : null,
        wijze,
        taal,
        tekstversie,
        tolkGebruikt,
        uitdrukkelijk: gegeven && input.uitdrukkelijk === true,
        vertegenwoordiger,
        tweedeVertegenwoordiger: tweede,
        bewijsverwijzing,
      } satisfies Partial<ToestemmingEntity>);
      const earlier = await zelfdeKeuze(manager, row, 'GEGEVEN');
      await manager.save(row);
      return this.record(manager, row, await beeindig(manager, earlier, moment, naamVan(caller)));
    });
    // A grant may arrive when it arrives; what ended an earlier grant is a withdrawal of it, and waits like one.
    if (ended !== undefined) await this.volgers.bevestiging(ended);
    this.toestemmingen.vergeet();
    return this.toestemmingen.find(input.toestemming);
  }

  /** The revision to wait for, when something ended. */
  private async record(manager: EntityManager, row: ToestemmingEntity, ended: readonly ToestemmingEntity[]) {
    const feiten = [...ended, ...(row.status === 'GEGEVEN' ? [row] : [])].map(toestemmingFeit);
    if (feiten.length === 0) return undefined;
    const revisie = await WijzigingenService.recordAll(manager, feiten);
    return ended.length > 0 ? revisie : undefined;
  }

  /** The person decides here himself, or a parent for his child; a medewerker brings evidence, and never for his own organisation's gain. */
  private wijze({ ontvanger }: ToestemmingEntity, wijze: Wijze | null | undefined, bewijs: string | null): Wijze {
    const { caller } = this.verzoek;
    if (isBetrokkene(caller)) return wijze ?? 'DIGITAAL';
    if (hoortBij(caller, ontvanger))
      throw new HubError(
        'ONTVANGER_NIET_BEVOEGD',
        'De ontvanger legt dit besluit niet vast. Laat de betrokkene of een andere partner dat doen.',
      );
    if (wijze !== 'SCHRIFTELIJK' && wijze !== 'MONDELING_MET_VERSLAG')
      throw new HubError(
        'ONGELDIGE_INVOER',
        'Kies als wijze SCHRIFTELIJK of MONDELING_MET_VERSLAG; digitaal besluit de betrokkene zelf.',
      );
    if (bewijs === null)
      throw new HubError('ONGELDIGE_INVOER', 'Vul bewijsverwijzing in: waar ligt het verslag of formulier?');
    return wijze;
  }

  /** The rules may have changed since the question, and health asks for an explicit choice (AVG art. 9). */
  private async eisGeldig(
    manager: EntityManager,
    { ontvanger, categorie, doel }: ToestemmingEntity,
    { gemeente }: PersoonEntity,
    uitdrukkelijk: boolean,
    moment: Date,
  ): Promise<void> {
    const organisatie = await manager.findOneByOrFail(OrganisatieEntity, { id: ontvanger });
    const rollen = await rollenBij(manager, organisatie, gemeente, moment);
    const oordeel = deelbaarheid(await inForce(manager, { categorie }, moment), rollen, categorie, doel);
    if (!oordeel.deelbaar)
      throw new HubError(
        'NIET_DEELBAAR_MET_TOESTEMMING',
        `${categorie} kan niet meer met toestemming naar ${ontvanger} voor ${doel}. Laat de vraag rusten.`,
      );
    if (oordeel.uitdrukkelijk && !uitdrukkelijk)
      throw new HubError(
        'UITDRUKKELIJK_VEREIST',
        `Voor ${categorie} is uitdrukkelijke toestemming nodig. Vraag die apart en zet uitdrukkelijk op true.`,
      );
  }
}

const ANDERE_TEKST =
  'Het besluit gaat over een andere tekst dan is voorgelegd. Leg de gevraagde tekst voor, of vraag opnieuw.';

const ALLEEN_VOOR_ZICH =
  'U besluit alleen voor uzelf. Laat tweedeVertegenwoordiger weg; de andere ouder weigert of trekt zelf in.';

/** A representative decides until the child does. */
const vroegste = (einde: Date, grens: Date | undefined) => (grens !== undefined && grens < einde ? grens : einde);
