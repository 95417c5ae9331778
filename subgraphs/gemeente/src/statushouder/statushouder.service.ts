import { over, rijPer, type Base } from '@ketenhub/subgraph';
import { dagVan, leeftijdOp, type Dag } from '@ketenhub/subgraph/dag';
import type { Geboorte, Inburgeringsplicht, Naam, Verblijfplaats, Verblijfstitel } from './persoonsgegevens.type';
import { StatushouderEntity } from './statushouder.entity';
import type { Statushouder } from './statushouder.type';

/** People, by their ketenId. Their numbers (BSN, V-nummer) are elsewhere. */
export class StatushouderService {
  private readonly perId = rijPer(this.base.db, StatushouderEntity, 'id');

  constructor(private readonly base: Base) {}

  /** Always an object with this id: unknown and uninvolved are the same answer, and neither reads a row. */
  async find(id: string): Promise<Statushouder> {
    const betreft = { statushouder: id };
    if (!this.base.verzoek.ziet('Statushouder', betreft)) return over({ id }, betreft);
    const row = await this.perId.load(id);
    const rest = row && toStatushouder(row, dagVan(this.base.verzoek.moment));
    return over({ id, ...rest }, betreft);
  }
}

function toStatushouder(row: StatushouderEntity, vandaag: Dag): Omit<Statushouder, 'id'> {
  return {
    naam: toNaam(row),
    geboorte: { datum: row.geboortedatum } satisfies Geboorte,
    leeftijd: leeftijdOp(row.geboortedatum, vandaag),
    geslacht: row.geslacht,
    telefoonnummer: row.telefoonnummer,
    emailadres: row.emailadres,
    voorkeurstaal: row.voorkeurstaal,
    tolkNodig: row.tolkNodig,
    nationaliteiten: row.nationaliteiten,
    landVanHerkomst: row.landVanHerkomst,
    moedertaal: row.moedertaal,
    verblijfstitel: toVerblijfstitel(row),
    verblijfplaats: toVerblijfplaats(row),
    geheimhoudingPersoonsgegevens: row.geheimhouding,
    doelgroep: row.doelgroep,
    doelgroepDetail: row.doelgroepDetail,
    inburgeringsplicht: toInburgeringsplicht(row),
    levensfase: row.levensfase,
    gemeentecode: row.gemeente,
  };
}

const toNaam = ({ voornamen, voorletters, voorvoegsel, geslachtsnaam }: StatushouderEntity): Naam => ({
  voornamen,
  voorletters,
  voorvoegsel,
  geslachtsnaam,
  volledigeNaam: [voornamen, voorvoegsel, geslachtsnaam].filter(Boolean).join(' '),
});

const toVerblijfstitel = (row: StatushouderEntity): Verblijfstitel => ({
  aanduiding: row.verblijfstitel,
  datumIngang: row.verblijfstitelIngang,
  datumEinde: row.verblijfstitelEinde,
});

const toVerblijfplaats = ({ soortVerblijf, straat, huisnummer, postcode, woonplaats }: StatushouderEntity) =>
  soortVerblijf === null
    ? null
    : ({ soort: soortVerblijf, straat, huisnummer, postcode, woonplaats } satisfies Verblijfplaats);

const toInburgeringsplicht = (row: StatushouderEntity): Inburgeringsplicht => ({
  indicator: row.plichtig,
  begindatum: row.plichtVanaf,
  datumKennisgeving: row.kennisgeving,
  reden: row.redenGeenPlicht,
});
