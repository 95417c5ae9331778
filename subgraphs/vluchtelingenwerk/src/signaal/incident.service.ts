import type { Base } from '@ketenhub/subgraph';
import { Any } from 'typeorm';
import { dagOp } from '../datum';
import { overRij } from '../eigen-registratie';
import { onbekend } from '../onbekend';
import { rijPerId, rijenPer } from '../rijen';
import { IncidentEntity } from './incident.entity';
import { Incident, Politiemelding } from './incident.type';
import { isMeldingTeLaat } from './politiemelding';
import { isVoorVrager } from './voor-vrager';

export class IncidentService {
  private readonly perId = rijPerId((ids) => this.rows.findBy({ id: Any(ids) }));
  private readonly perSignaal = rijenPer(
    (ids) => this.rows.findBy({ signaal: Any(ids) }),
    (row) => row.signaal,
  );
  private readonly vandaag = dagOp(this.base.verzoek.moment);

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Incident> {
    const row = await this.perId.load(id);
    const open = row !== undefined && isVoorVrager(this.base.verzoek.caller, row);
    return open ? toIncident(row, this.vandaag) : onbekend(new Incident(), id);
  }

  async vanSignaal(signaal: string): Promise<Incident | undefined> {
    const [row] = await this.perSignaal.load(signaal);
    return row && toIncident(row, this.vandaag);
  }

  private get rows() {
    return this.base.db.getRepository(IncidentEntity);
  }
}

function toIncident(row: IncidentEntity, vandaag: string): Incident {
  const { id, soort, feiten, betrokkenen, uitzonderingReden } = row;
  return overRij(
    Object.assign(new Incident(), {
      ...{ id, soort, feiten, betrokkenen, uitzonderingReden },
      politiemelding: row.meldingDatum === null ? null : toPolitiemelding(row),
      meldingTeLaat: isMeldingTeLaat(row, vandaag),
    }),
    row,
  ) as Incident;
}

const toPolitiemelding = ({ meldingDatum, meldingKanaal, meldingsnummer, ontvangstbevestiging }: IncidentEntity) =>
  Object.assign(new Politiemelding(), {
    ...{ datum: meldingDatum, kanaal: meldingKanaal },
    ...{ meldingsnummer, ontvangstbevestiging },
  });
