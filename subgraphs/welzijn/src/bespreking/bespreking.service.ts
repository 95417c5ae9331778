import { ONBEKEND, over, rijenPer, rijPer, type Base, type Betreft } from '@ketenhub/subgraph';
import { Any } from 'typeorm';
import { verwijsNaarOrganisatie } from '../organisatie/organisatie.type';
import { Plaatsing } from '../plaatsing/plaatsing.type';
import { BesprekingEntity } from './bespreking.entity';
import { Bespreking, BesprekingBesluiten, Inzet } from './bespreking.type';
import { zitAanTafel } from './genodigde';
import { InzetEntity } from './inzet.entity';

export class BesprekingService {
  private readonly perId = rijPer(this.base.db, BesprekingEntity, 'id');
  private readonly perPlaatsing = rijenPer(this.base.db, BesprekingEntity, 'plaatsing', { id: 'ASC' });
  private readonly perOverleg = rijenPer(this.base.db, BesprekingEntity, 'overleg', { id: 'ASC' }, () => ({
    huishouden: Any([...this.base.verzoek.betrokkenHuishoudens()]),
  }));
  private readonly inzetten = rijenPer(this.base.db, InzetEntity, 'bespreking', { uiterlijk: 'ASC', id: 'ASC' });

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Bespreking> {
    const row = await this.perId.load(id);
    return row ? this.toBespreking(row) : over(Object.assign(new Bespreking(), { id }), ONBEKEND);
  }

  /** The items on a meeting's agenda that the caller may know of; of the others not even that they are there. */
  async ofOverleg(id: string): Promise<Bespreking[]> {
    return this.visible(await this.perOverleg.load(id));
  }

  async ofPlaatsing(id: string): Promise<Bespreking[]> {
    return this.visible(await this.perPlaatsing.load(id));
  }

  /** A placement is corporatie's: whose it is, is known here once it was put on an agenda, and until then it is nobody's. */
  async plaatsing(id: string): Promise<Plaatsing> {
    const [row] = await this.perPlaatsing.load(id);
    return over(Object.assign(new Plaatsing(), { id }), row ? householdOf(row) : ONBEKEND);
  }

  async besluiten(id: string): Promise<BesprekingBesluiten | null> {
    const [row, inzetten] = await Promise.all([this.perId.load(id), this.inzetten.load(id)]);
    if (row === undefined || row.wijzeInformerenBuurt === null) return null;
    const { wijzeInformerenBuurt, koppelingSociaalTeam } = row;
    const inzet = inzetten.map(toInzet);
    return Object.assign(new BesprekingBesluiten(), { inzet, wijzeInformerenBuurt, koppelingSociaalTeam });
  }

  private visible(rows: readonly BesprekingEntity[]): Bespreking[] {
    const { verzoek } = this.base;
    return rows.filter((row) => verzoek.ziet('Bespreking', this.betreft(row))).map((row) => this.toBespreking(row));
  }

  private betreft(row: BesprekingEntity): Betreft {
    return zitAanTafel(this.base.verzoek.caller, row) ? householdOf(row) : ONBEKEND;
  }

  private toBespreking(row: BesprekingEntity): Bespreking {
    this.perId.prime(row.id, row);
    return over(
      Object.assign(new Bespreking(), {
        id: row.id,
        plaatsing: over(Object.assign(new Plaatsing(), { id: row.plaatsing }), householdOf(row)),
        genodigdeVwn: row.genodigdeVwn,
        aanwezigVwn: row.aanwezigVwn,
        toelichtingGegeven: row.toelichtingGegeven,
        status: row.status,
        overlegId: row.overleg,
      }),
      this.betreft(row),
    );
  }
}

const householdOf = ({ huishouden, organisatie }: BesprekingEntity): Betreft => ({ huishouden, bron: organisatie });

const toInzet = ({ soort, organisatie, uiterlijk }: InzetEntity): Inzet =>
  Object.assign(new Inzet(), { soort, organisatie: verwijsNaarOrganisatie(organisatie), uiterlijk });
