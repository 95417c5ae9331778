import { over, vanCategorie, type Base } from '@ketenhub/subgraph';
import { betreftVan, DossierService } from '../dossier.service';
import type { PipService } from '../pip/pip.service';
import { inburgeringstermijn } from './inburgeringstermijn';
import { InburgeringstrajectEntity, type OntheffingRij } from './inburgeringstraject.entity';
import type { Inburgeringstraject } from './inburgeringstraject.type';
import type { Inburgeringstermijn, Ontheffing } from './onderdelen.type';

/** How inburgering goes; a medical ontheffing carries the category of health. */
export class InburgeringstrajectService extends DossierService<InburgeringstrajectEntity, Inburgeringstraject> {
  constructor(
    base: Base,
    private readonly pips: PipService,
  ) {
    super(base, {
      entity: InburgeringstrajectEntity,
      toType: toInburgeringstraject,
      volgorde: {},
      bijVerhuizing: 'MEE',
    });
  }

  /** Follows from the plans of all gemeenten where the person lived (BR04). */
  async termijn({ statushouderId, verlengingen = [] }: Inburgeringstraject): Promise<Inburgeringstermijn | undefined> {
    const dagtekeningen = await this.pips.dagtekeningen(statushouderId!);
    const termijn = inburgeringstermijn(
      dagtekeningen,
      verlengingen.map(({ totEnMet }) => totEnMet),
    );
    return termijn && { ...termijn, verlengingen };
  }
}

const toInburgeringstraject = (row: InburgeringstrajectEntity): Inburgeringstraject =>
  over(
    {
      id: row.id,
      examens: row.examens,
      uren: { taalKnm: row.urenTaalKnm, participatie: row.urenParticipatie },
      pvt: { datumOndertekening: row.pvtOndertekendOp, uren: row.pvtUren },
      map: { datumEindgesprek: row.mapEindgesprekOp, praktijkuren: row.mapPraktijkuren },
      voortgangsgesprekken: row.voortgangsgesprekken,
      vrijstellingen: row.vrijstellingen,
      ontheffingen: row.ontheffingen.map(toOntheffing),
      statushouderId: row.statushouder,
      verlengingen: row.verlengingen,
    },
    betreftVan(row),
  );

const toOntheffing = (rij: OntheffingRij): Ontheffing =>
  vanCategorie({ ...rij }, rij.grond === 'MED' ? 'GEZONDHEID' : 'VOORTGANG_INBURGERING');
