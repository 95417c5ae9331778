import { ONBEKEND, over, rijenPer, rijPer, type Base } from '@ketenhub/subgraph';
import { dagVan } from '@ketenhub/subgraph/dag';
import { overRij } from '../eigen-registratie';
import { IncidentEntity } from './incident.entity';
import { Incident, Politiemelding } from './incident.type';
import { isMeldingTeLaat } from './politiemelding';
import { isVoorVrager } from './voor-vrager';

export class IncidentService {
  private readonly perId = rijPer(this.base.db, IncidentEntity, 'id');
  private readonly perSignaal = rijenPer(this.base.db, IncidentEntity, 'signaal');
  private readonly vandaag = dagVan(this.base.verzoek.moment);

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Incident> {
    const row = await this.perId.load(id);
    const open = row !== undefined && isVoorVrager(this.base.verzoek.caller, row);
    return open ? toIncident(row, this.vandaag) : over(Object.assign(new Incident(), { id }), ONBEKEND);
  }

  async vanSignaal(signaal: string): Promise<Incident | undefined> {
    const [row] = await this.perSignaal.load(signaal);
    return row && toIncident(row, this.vandaag);
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
