import type { Categorie, Doel, Rol } from '@ketenhub/schema';
import { bladVan, over, type Pagina } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { eisPlaats } from '../inzage/keteninzage';
import type { Bevinding } from './grondoordeel';
import { Controlestand, Grondcontrole, Inzagealarm, Inzagebevinding } from './toezicht.type';

/** Where the FG sees what the standing check found (domain §4.7, 3). */
export class ToezichtService {
  constructor(private readonly db: DataSource) {}

  async grondcontrole(pagina: Pagina): Promise<Grondcontrole> {
    const standen = (await this.db.query(STANDEN)) as Controlestand[];
    const alarmen = (await this.db.query(ALARMEN)) as Inzagealarm[];
    const [{ schoon }] = (await this.db.query(SCHOON)) as [{ schoon: boolean }];
    const bevindingen = await bladVan(pagina, 5, (plaats, limit) => this.bevindingen(plaats, limit), {
      placeOf: ({ einde, bron, volgnummer, categorie, toestemming }: Rij) => [
        einde.toISOString(),
        bron,
        volgnummer,
        categorie,
        toestemming,
      ],
      toNode: toBevinding,
    });
    return Object.assign(new Grondcontrole(), {
      schoon,
      standen: standen.map((row) => Object.assign(new Controlestand(), row)),
      alarmen: alarmen.map((row) => Object.assign(new Inzagealarm(), row)),
      bevindingen,
    });
  }

  private bevindingen(plaats: readonly string[] | undefined, limit: number): Promise<Rij[]> {
    if (plaats !== undefined) eisPlaats(plaats);
    const na =
      plaats === undefined ? '' : 'WHERE (einde, bron, volgnummer, categorie, toestemming) < ($1, $2, $3, $4, $5)';
    const order = 'einde DESC, bron DESC, volgnummer DESC, categorie DESC, toestemming DESC';
    return this.db.query(`SELECT * FROM inzagebevinding ${na} ORDER BY ${order} LIMIT ${limit}`, [...(plaats ?? [])]);
  }
}

interface Rij {
  readonly bron: string;
  readonly volgnummer: string;
  readonly einde: Date;
  readonly betrokkene: string;
  readonly organisatie: string;
  readonly rol: string;
  readonly doel: string | null;
  readonly categorie: string;
  readonly toestemming: string;
  readonly soort: Bevinding;
}

const toBevinding = ({ betrokkene, einde, op: _, ...rij }: Rij & { op?: Date }): Inzagebevinding =>
  over(
    Object.assign(new Inzagebevinding(), {
      ...rij,
      rol: rij.rol as Rol,
      doel: (rij.doel ?? undefined) as Doel | undefined,
      categorie: rij.categorie as Categorie,
      toestemming: rij.toestemming || undefined,
      statushouder: betrokkene,
      moment: einde,
      zin: IN_WOORDEN[rij.soort],
    }),
    { statushouder: betrokkene },
  );

const IN_WOORDEN: Readonly<Record<Bevinding, string>> = {
  ONBEKENDE_TOESTEMMING: 'De bron noemt geen toestemming die toen in het register stond.',
  DEKT_NIET: 'De genoemde toestemming gaat over een ander, een andere ontvanger, een ander doel of andere gegevens.',
  NIET_GELDIG: 'De genoemde toestemming gold op dat moment niet (nog niet, niet meer, of ingetrokken).',
  NA_BEEINDIGING: 'De toestemming was al langer beëindigd dan een bron nodig heeft om dat over te nemen.',
};

const STANDEN = 'SELECT bron, tot, gecontroleerd::float8, op FROM inzagecontrole ORDER BY bron';

const SCHOON = `
  SELECT NOT EXISTS (SELECT FROM inzagebevinding) AND NOT EXISTS (SELECT FROM inzage_alarm) AS schoon`;

const ALARMEN = `
  SELECT bron, soort, van, tot, uitleg, gemeld_door AS "gemeldDoor", op FROM inzage_alarm ORDER BY id DESC LIMIT 100`;
