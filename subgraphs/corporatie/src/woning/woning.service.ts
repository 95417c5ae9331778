import {
  ONBEKEND,
  over,
  pageOf,
  rijPer,
  type Base,
  type Betreft,
  type Connection,
  type Pagina,
} from '@ketenhub/subgraph';
import { betreftVan, isEigen, type Caller } from '../betreft-van';
import { toOrganisatie } from '../organisatie/organisatie.type';
import { toWijk } from '../wijk/wijk.type';
import { Adres } from './adres.type';
import { WoningEntity } from './woning.entity';
import { Woning } from './woning.type';

export class WoningService {
  private readonly byId = rijPer(this.base.db, WoningEntity, 'id');

  constructor(private readonly base: Base) {}

  /** Unknown and unseen are the same answer: the id, and nothing behind it. */
  async find(id: string): Promise<Woning> {
    const row = await this.byId.load(id);
    return row ? toWoning(row, this.base.verzoek.caller) : over(Object.assign(new Woning(), { id }), ONBEKEND);
  }

  /** The dwellings of the caller's own corporatie, free or let to people he is involved with. */
  async list(pagina: Pagina): Promise<Connection<Woning>> {
    const { verzoek } = this.base;
    const rows = await this.base.db
      .createQueryBuilder(WoningEntity, 'woning')
      .where('woning.organisatie = :organisatie', { organisatie: verzoek.caller.organisatie })
      .andWhere('(woning.huishouden IS NULL OR woning.huishouden = ANY(:huishoudens))', {
        huishoudens: verzoek.betrokkenHuishoudens(),
      })
      .orderBy('woning.id')
      .getMany();
    const visible = rows.filter((row) => verzoek.ziet('Woning', betreft(row, verzoek.caller)));
    return pageOf(
      visible.map((row) => toWoning(row, verzoek.caller)),
      pagina,
    );
  }
}

/** A free dwelling is nobody's but the corporatie's; once assigned or let it tells where someone lives. */
function betreft(row: WoningEntity, caller: Caller): Betreft {
  const { huishouden, organisatie } = row;
  if (huishouden === null) return organisatie === caller.organisatie ? { organisaties: [organisatie] } : ONBEKEND;
  return betreftVan({ huishouden, organisatie }, isEigen(row, caller));
}

export const toWoning = (row: WoningEntity, caller: Caller): Woning =>
  over(
    Object.assign(new Woning(), {
      id: row.id,
      adres: toAdres(row),
      wijk: toWijk(row.wijk),
      soort: row.soort,
      kamers: row.kamers,
      oppervlakte: row.oppervlakte,
      aanpassingen: row.aanpassingen,
      beschikbaarPer: row.beschikbaarPer,
      huurprijs: row.huurprijs,
      corporatie: toOrganisatie(row.organisatie),
    }),
    betreft(row, caller),
  );

export const toAdres = ({ straat, huisnummer, postcode, woonplaats }: WoningEntity): Adres =>
  Object.assign(new Adres(), { straat, huisnummer, postcode, woonplaats });
