import { CATEGORIEEN, ROLLEN, type Categorie, type Rol } from '@ketenhub/schema';
import { bladVan, HubError, pageOf, vreemdeCursor, type Connection, type Pagina } from '@ketenhub/subgraph';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { isMoment } from '../inzage/is-moment';
import { inForce } from '../regel/regels.service';
import { inGraaf } from '../stand/gegevens';
import { ToestemmingEntity } from '../toestemming/toestemming.entity';
import type { Toestemming } from '../toestemming/toestemming.type';
import type { ToestemmingenService } from '../toestemming/toestemmingen.service';
import { Dekkingscel } from './dekkingscel.type';

/** The standing questions of a privacy officer (domain §4.7, 7 and 8). */
export class ControleService {
  constructor(
    private readonly db: DataSource,
    private readonly toestemmingen: ToestemmingenService,
  ) {}

  /** Given consents that end within so many days; throws ONGELDIGE_INVOER unless 0 to 730. */
  aflopend(dagen: number, pagina: Pagina): Promise<Connection<Toestemming>> {
    if (dagen < 0 || dagen > MAX_DAGEN)
      throw new HubError('ONGELDIGE_INVOER', `Kies voor dagen een getal van 0 tot en met ${MAX_DAGEN}.`);
    const tot = new Date(Date.now() + dagen * DAG);
    return this.toestemmingenWaar((query) => query.andWhere('t."geldigTot" <= :tot', { tot }), pagina);
  }

  /** Given consents of which it is not on record that the person could follow the question. */
  zonderTaalOfTolk(pagina: Pagina): Promise<Connection<Toestemming>> {
    return this.toestemmingenWaar(
      (query) => query.andWhere(`(t.taal IS NULL OR (t."tolkGebruikt" IS NOT TRUE AND lower(t.taal) <> 'nederlands'))`),
      pagina,
    );
  }

  /** Given consents to a receiver that is no longer involved with the person. */
  zonderBetrokkenheid(pagina: Pagina): Promise<Connection<Toestemming>> {
    return this.toestemmingenWaar((query) => query.andWhere(NIET_BETROKKEN), pagina);
  }

  /** Every role beside every category: on which rules its answer rests, or that the default refuses. */
  async dekking(rol: Rol | null | undefined, categorie: Categorie | null | undefined, pagina: Pagina) {
    const regels = await inForce(this.db.manager, { rol, categorie }, new Date());
    const cellen = (rol ? [rol] : ROLLEN).flatMap((r) =>
      (categorie ? [categorie] : CATEGORIEEN).map((c) => {
        const own = regels.filter((regel) => regel.rol === r && regel.categorie === c);
        return Object.assign(new Dekkingscel(), {
          id: `${r}-${c}`,
          rol: r,
          categorie: c,
          dekking: own.length > 0 ? 'REGEL' : 'STANDAARD_GEWEIGERD',
          grondslagen: [...new Set(own.map(({ grondslag }) => grondslag))],
          regels: own.map(({ id, versie }) => `${id}@${versie}`),
          velden: inGraaf.filter((gegeven) => gegeven.categorie === c).length,
        } satisfies Dekkingscel);
      }),
    );
    return pageOf(cellen, pagina);
  }

  private async toestemmingenWaar(
    where: (query: SelectQueryBuilder<ToestemmingEntity>) => unknown,
    pagina: Pagina,
  ): Promise<Connection<Toestemming>> {
    const query = this.db.manager
      .createQueryBuilder(ToestemmingEntity, 't')
      .select('t.id', 'id')
      .addSelect(EINDE, 'einde')
      .where(`t.status = 'GEGEVEN' AND t."geldigTot" > now()`);
    where(query);
    const totaal = await query.getCount();
    const zoek = (plaats: readonly string[] | undefined, limit: number) => {
      if (plaats !== undefined && (!isMoment(plaats[0]) || plaats[1]!.includes('\0'))) throw vreemdeCursor();
      if (plaats !== undefined) query.andWhere(`(${EINDE}, t.id) > (:einde, :id)`, { einde: plaats[0], id: plaats[1] });
      return query.orderBy('einde').addOrderBy('t.id').limit(limit).getRawMany<{ id: string; einde: Date }>();
    };
    const blad = await bladVan(pagina, 2, zoek, {
      placeOf: ({ einde, id }) => [einde.toISOString(), id],
      toNode: ({ id }) => this.toestemmingen.find(id),
    });
    const edges = blad.edges.map(async ({ cursor, node }) => ({ cursor, node: await node }));
    return { ...blad, totaal, edges: await Promise.all(edges) };
  }
}

const DAG = 86_400_000;
const MAX_DAGEN = 730;

/** As fine as a cursor tells it. */
const EINDE = `date_trunc('milliseconds', t."geldigTot")`;

const NIET_BETROKKEN = `NOT EXISTS (
  SELECT 1 FROM betrokkenheid b WHERE b.statushouder = t.statushouder AND b.organisatie = t.ontvanger
    AND b.van <= now() AND (b.tot IS NULL OR b.tot > now()))`;
