import { geldt, isVoor, openingen } from '@ketenhub/consent';
import type { Categorie, Doel, Rol } from '@ketenhub/schema';
import { HubError, over, pageOf, type Connection, type Pagina } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { rollenBij } from '../aanvrager/rollen-bij';
import { OrganisatieEntity } from '../organisatie/organisatie.entity';
import { gaatOverPersoon, inGraaf, type GegevenInGraaf } from '../stand/gegevens';
import { standUit, type StandService } from '../stand/stand.service';
import type { Stand } from '../stand/stand';
import { Categoriezicht } from './categoriezicht.type';
import { Inzagerecht } from './inzagerecht.type';
import type { Partner } from './mogelijke-aanvragers';
import { voorwaarde } from './voorwaarde';
import { wieZiet, type GevondenRecht } from './wie-ziet';

export interface WieZietVraag {
  readonly statushouder: string;
  readonly veld?: string | null;
  readonly categorie?: Categorie | null;
  readonly moment?: Date | null;
}

/** The reverse questions: who sees this of a person, and what does a role see at all. */
export class ZichtService {
  constructor(
    private readonly db: DataSource,
    private readonly standen: StandService,
  ) {}

  /** Throws ONGELDIGE_INVOER when not exactly one of veld and categorie is named, or it is no personal field. */
  async wieZiet(vraag: WieZietVraag, pagina: Pagina): Promise<Connection<Inzagerecht>> {
    const { statushouder } = vraag;
    const gegevens = gevraagd(vraag);
    const moment = vraag.moment ?? new Date();
    const stand = await this.standen.opMoment(moment, statushouder);
    const partners = await this.partners(stand, statushouder, moment);
    const found = wieZiet(stand, statushouder, gegevens, partners, moment.getTime());
    return pageOf(
      found.map((recht, i) =>
        toInzagerecht(statushouder, recht, uitvoerdersVan(stand, recht, moment.getTime()), String(i + 1)),
      ),
      pagina,
    );
  }

  /** What the rules of a moment can show to a role for a purpose; nothing when nobody there can have the role. */
  async watZiet(organisatie: string, rol: Rol, doel: Doel, op: Date | null | undefined): Promise<Categoriezicht[]> {
    const moment = op ?? new Date();
    if (!(await this.kanRolHebben(organisatie, rol, moment))) return [];
    const revisie = await this.standen.revisieOp(moment);
    const stand = standUit(revisie, await this.standen.algemeen(revisie));
    return openingen(stand.register.huidigeRegels(), rol, doel, moment.getTime()).map(({ regel, velden }) =>
      Object.assign(new Categoriezicht(), {
        categorie: regel.categorie,
        velden: velden.map((i) => inGraaf[i]!.veld.veld),
        grondslag: regel.grondslag,
        taak: regel.taak,
        voorwaarde: voorwaarde(rol, regel),
        regelId: `${regel.id}@${regel.versie}`,
      }),
    );
  }

  private async kanRolHebben(id: string, rol: Rol, moment: Date): Promise<boolean> {
    const row = await this.db.manager.findOneBy(OrganisatieEntity, { id });
    if (row === null)
      throw new HubError('ONBEKENDE_ORGANISATIE', 'Deze organisatie bestaat niet. Zie organisaties voor de partners.');
    return (await rollenBij(this.db.manager, row, row.gemeente, moment)).has(rol);
  }

  /** Who was ever involved, and who looks on everybody; with the roles that people there can have. */
  private async partners({ register }: Stand, statushouder: string, moment: Date): Promise<Partner[]> {
    const persoon = register.persoon(statushouder);
    const betrokken = new Set((persoon?.betrokkenheden ?? []).map(({ organisatie }) => organisatie));
    const rows = await this.db.manager.find(OrganisatieEntity, { order: { id: 'ASC' } });
    const own = rows.filter(({ id, soort }) => betrokken.has(id) || soort === 'TOEZICHT');
    return Promise.all(
      own.map(async (row) => ({
        id: row.id,
        rollen: await rollenBij(this.db.manager, row, persoon?.gemeente ?? null, moment),
      })),
    );
  }
}

function gevraagd({ veld, categorie }: WieZietVraag): readonly GegevenInGraaf[] {
  if (!veld === !categorie) throw new HubError('ONGELDIGE_INVOER', 'Noem of veld of categorie.');
  const found = inGraaf.filter(
    (gegeven) => gaatOverPersoon(gegeven) && (veld ? gegeven.veld.veld === veld : gegeven.categorie === categorie),
  );
  if (found.length === 0)
    throw new HubError('ONGELDIGE_INVOER', 'Dit is geen persoonsgegeven over een statushouder of zijn huishouden.');
  return found;
}

/** Who sees the same in the name of the organisation; what is a medewerker's by name is nobody's else. */
const uitvoerdersVan = ({ register }: Stand, { caller }: GevondenRecht, moment: number): string[] =>
  caller.gebruiker !== ''
    ? []
    : register.alleOpdrachten
        .filter((each) => isVoor(each, { ...caller, uitvoerder: each.uitvoerder }) && geldt(each, moment))
        .map(({ uitvoerder }) => uitvoerder);

const toInzagerecht = (
  statushouder: string,
  { caller, bron, gegevens, op }: GevondenRecht,
  uitvoerders: string[],
  id: string,
): Inzagerecht =>
  over(
    Object.assign(new Inzagerecht(), {
      id,
      organisatieId: caller.organisatie || undefined,
      rol: caller.rol as Rol,
      doel: caller.doel as Doel,
      medewerker: caller.gebruiker || undefined,
      uitvoerders,
      bron,
      categorie: gegevens[0]!.categorie,
      velden: gegevens.map(({ veld }) => veld.veld),
      grondslag: op.grondslag,
      regelId: `${op.regel}@${op.versie}`,
      toestemming: op.toestemming,
    }),
    { statushouder },
  );
