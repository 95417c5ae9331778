import { randomUUID } from 'node:crypto';
import { isUitTeVoeren } from '@ketenhub/consent';
import { rollen, type Rol } from '@ketenhub/schema';
import { HubError, rijPer, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { naamVan, rolVan } from '../aanvrager/aanvrager';
import { eisOrganisatie } from '../aanvrager/eis-organisatie';
import { rollenBij } from '../aanvrager/rollen-bij';
import { Doorvoering } from '../feed/doorvoering.type';
import type { VolgersService } from '../feed/volgers.service';
import type { OrganisatieEntity } from '../organisatie/organisatie.entity';
import { verwijzing } from '../toestemming/invoer';
import { WijzigingenService } from '../wijziging/wijzigingen.service';
import { OpdrachtEntity } from './opdracht.entity';
import { opdrachtFeit } from './opdracht.feit';
import type { LegOpdrachtVastInput } from './opdracht.input';
import { Opdracht } from './opdracht.type';

/** Which organisation acts for another: recorded and ended by the one it acts for, or by the FG; no personal data. */
export class OpdrachtenService {
  private readonly perId = rijPer(this.db, OpdrachtEntity, 'id');

  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
    private readonly volgers: VolgersService,
  ) {}

  async find(id: string): Promise<Opdracht | null> {
    const row = await this.perId.load(id);
    return row === undefined ? null : toOpdracht(row);
  }

  async alle(verantwoordelijke?: string | null): Promise<Opdracht[]> {
    const where = verantwoordelijke ? { verantwoordelijke } : {};
    const order = { verantwoordelijke: 'ASC', uitvoerder: 'ASC', van: 'ASC', id: 'ASC' } as const;
    return (await this.db.manager.find(OpdrachtEntity, { where, order })).map(toOpdracht);
  }

  async legVast(input: LegOpdrachtVastInput): Promise<Opdracht | null> {
    const id = randomUUID();
    await this.db.transaction(async (manager) => {
      const { verantwoordelijke, uitvoerder, doelen } = input;
      this.eisVerantwoordelijke(verantwoordelijke);
      const voorWie = await eisOrganisatie(manager, 'verantwoordelijke', verantwoordelijke);
      await eisOrganisatie(manager, 'uitvoerder', uitvoerder);
      if (verantwoordelijke === uitvoerder || uitvoerder === this.verzoek.caller.organisatie)
        throw new HubError(
          'ZELFVERLENING',
          'Een opdracht geeft een organisatie aan een andere, en nooit aan zichzelf.',
        );
      const moment = new Date();
      const [van, tot] = [input.van ?? moment, input.tot ?? null];
      if (van < moment || (tot !== null && tot <= van))
        throw new HubError('ONGELDIGE_DATUM', 'De periode begint niet in het verleden en eindigt na haar begin.');
      await eisRollen(manager, voorWie, input.rollen, moment);
      if (doelen.length === 0) throw new HubError('ONGELDIGE_INVOER', 'Noem in doelen waarvoor.');
      const overeenkomst = verwijzing(input.overeenkomst);
      if (overeenkomst === null) throw new HubError('ONGELDIGE_INVOER', 'Vul overeenkomst in.');
      const row = Object.assign(new OpdrachtEntity(), {
        id,
        verantwoordelijke,
        uitvoerder,
        rollen: [...new Set(input.rollen)],
        doelen: [...new Set(doelen)],
        overeenkomst,
        van,
        tot,
        vastgelegdDoor: naamVan(this.verzoek.caller),
      });
      await manager.insert(OpdrachtEntity, row);
      await WijzigingenService.recordAll(manager, [opdrachtFeit(row)]);
    });
    return this.find(id);
  }

  /** From the answer on nothing is shown to the uitvoerder in the name of the other, whatever tokens say. */
  async beeindig(id: string): Promise<Doorvoering> {
    const revisie = await this.db.transaction(async (manager) => {
      const row = await manager
        .createQueryBuilder(OpdrachtEntity, 'o')
        .setLock('pessimistic_write')
        .where('o.id = :id', { id })
        .getOne();
      this.eisVerantwoordelijke(row?.verantwoordelijke ?? '');
      const moment = new Date();
      if (row === null || (row.tot !== null && row.tot <= moment))
        throw new HubError('NIET_IN_DEZE_STATUS', 'Deze opdracht is er niet, of is al geëindigd.');
      const tot = row.van < moment ? moment : new Date(row.van.getTime() + 1);
      await manager.save(Object.assign(row, { tot }));
      return WijzigingenService.recordAll(manager, [opdrachtFeit(row)]);
    });
    return Object.assign(new Doorvoering(), await this.volgers.bevestiging(revisie), { revisie });
  }

  /** The FG may for every organisation: not every partner has a role that decides such a thing. */
  private eisVerantwoordelijke(id: string): void {
    const { caller } = this.verzoek;
    if (rolVan(caller)?.betrokkenheid !== 'GEEN' && caller.organisatie !== id)
      throw new HubError('VERLENER_NIET_BEVOEGD', 'Een opdracht geeft de organisatie namens wie wordt gehandeld.');
  }
}

/** Roles that people there can have, and in which nobody is involved by name or for himself. */
async function eisRollen(manager: EntityManager, organisatie: OrganisatieEntity, asked: readonly Rol[], moment: Date) {
  const own = await rollenBij(manager, organisatie, organisatie.gemeente, moment);
  const mogelijk = rollen().filter((rol) => own.has(rol.code) && isUitTeVoeren(rol));
  if (asked.length === 0 || asked.some((code) => !mogelijk.some((rol) => rol.code === code)))
    throw new HubError(
      'ONGELDIGE_INVOER',
      'Noem in rollen alleen rollen van de verantwoordelijke waarvoor de organisatie als geheel betrokken is.',
    );
}

const toOpdracht = ({ id, verantwoordelijke, uitvoerder, overeenkomst, van, tot, ...rest }: OpdrachtEntity) =>
  Object.assign(new Opdracht(), {
    id,
    verantwoordelijkeId: verantwoordelijke,
    uitvoerderId: uitvoerder,
    rollen: rest.rollen,
    doelen: rest.doelen,
    overeenkomst,
    van,
    tot,
  });
