import {
  ONBEKENDE_DERDE,
  over,
  pageOf,
  rijPer,
  type Base,
  type Betreft,
  type Connection,
  type Pagina,
} from '@ketenhub/subgraph';
import { VrijwilligerWelzijnEntity } from './vrijwilliger.entity';
import { VrijwilligerWelzijn } from './vrijwilliger.type';

export class VrijwilligerService {
  private readonly perId = rijPer(this.base.db, VrijwilligerWelzijnEntity, 'id');

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<VrijwilligerWelzijn> {
    const row = await this.perId.load(id);
    return row ? toVrijwilliger(row) : over(Object.assign(new VrijwilligerWelzijn(), { id }), ONBEKENDE_DERDE);
  }

  /** The pool of the caller's own organisation and those that another shares with it, by id. */
  async list(wijk: string | undefined, pagina: Pagina): Promise<Connection<VrijwilligerWelzijn>> {
    const { db, verzoek } = this.base;
    const { organisatie } = verzoek.caller;
    const of = wijk === undefined ? {} : { wijk };
    const rows = await db.getRepository(VrijwilligerWelzijnEntity).find({
      where: [
        { ...of, organisatie },
        { ...of, gedeeldMet: organisatie },
      ],
      order: { id: 'ASC' },
    });
    return pageOf(
      rows.filter((row) => verzoek.ziet('VrijwilligerWelzijn', betreftOf(row))).map(toVrijwilliger),
      pagina,
    );
  }
}

/** A volunteer is known to welzijn, and to Vluchtelingenwerk only when the volunteer agreed. */
const betreftOf = ({ organisatie, gedeeldMet }: VrijwilligerWelzijnEntity): Betreft => ({
  organisaties: gedeeldMet === null ? [organisatie] : [organisatie, gedeeldMet],
});

const toVrijwilliger = (row: VrijwilligerWelzijnEntity): VrijwilligerWelzijn =>
  over(
    Object.assign(new VrijwilligerWelzijn(), {
      id: row.id,
      voornaam: row.voornaam,
      rollen: row.rollen,
      talen: row.talen,
      vogAanwezig: row.vogAanwezig,
      toestemmingDelenMetVwn: row.toestemmingDelenMetVwn,
      wijkId: row.wijk,
    }),
    betreftOf(row),
  );
