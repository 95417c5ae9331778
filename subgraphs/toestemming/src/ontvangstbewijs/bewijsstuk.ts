import { categorieen, doelen } from '@ketenhub/schema';
import type { OrganisatieEntity } from '../organisatie/organisatie.entity';
import { statusOp, type Status } from '../toestemming/levensloop';
import type { ToestemmingEntity } from '../toestemming/toestemming.entity';

export const BEWIJS_TYP = 'toestemmingsbewijs+jws';

/** All that is told of one consent besides its own row. */
export interface Bewijsgrond {
  readonly row: ToestemmingEntity;
  readonly verstrekker: OrganisatieEntity;
  readonly ontvanger: OrganisatieEntity;
  /** Where the text that was shown can be read. */
  readonly tekst: string | undefined;
  readonly bewaartermijn: string | undefined;
}

/** A consent record with the fields of ISO/IEC TS 27560, as it stands at the moment. Pure. */
export function bewijsstuk({ row, verstrekker, ontvanger, tekst, bewaartermijn }: Bewijsgrond, moment: Date) {
  const stand = statusOp(row, moment);
  return {
    schema_version: 'ISO/IEC TS 27560:2023',
    record_id: row.id,
    pii_principal_id: row.statushouder,
    issued_at: moment.toISOString(),
    pii_processing: {
      privacy_notice: tekst ?? row.tekstversie,
      privacy_notice_version: row.tekstversie,
      language: row.taal,
      interpreter_used: row.tolkGebruikt,
      purpose: row.doel,
      purpose_description: doelen().find(({ code }) => code === row.doel)?.omschrijving,
      lawful_basis: row.uitdrukkelijk ? 'AVG art. 9 lid 2 a' : 'AVG art. 6 lid 1 a',
      pii_information: [
        {
          pii_type: row.categorie,
          description: categorieen().find(({ code }) => code === row.categorie)?.omschrijving,
        },
      ],
      pii_controllers: [partij(verstrekker)],
      recipient_third_parties: [partij(ontvanger)],
      retention_period: bewaartermijn ?? 'zolang de toestemming geldt',
      withdrawal_method: INTREKKEN,
    },
    event_state: TOESTAND[stand],
    validity_duration: row.besluitOp && row.geldigTot && { from: iso(row.besluitOp), until: iso(row.geldigTot) },
    events: gebeurtenissen(row, stand),
  };
}

export type Bewijsstuk = ReturnType<typeof bewijsstuk>;

const INTREKKEN =
  'In één handeling en zonder reden: zelf met trekToestemmingIn, of door het te vragen aan een betrokken partner.';

const TOESTAND: Readonly<Record<Status, string>> = {
  GEVRAAGD: 'requested',
  GEGEVEN: 'given',
  GEWEIGERD: 'refused',
  INGETROKKEN: 'withdrawn',
  VERLOPEN: 'expired',
  VERVALLEN: 'terminated',
};

const partij = ({ id, naam }: OrganisatieEntity) => ({ id, name: naam });
const iso = (moment: Date | null) => moment?.toISOString();

/** What happened, oldest first: who expressed it (`entity_id`), how and when. */
function gebeurtenissen(row: ToestemmingEntity, stand: Status) {
  const gevraagd = {
    event_time: iso(row.gevraagdOp),
    event_type: 'notice',
    event_state: TOESTAND.GEVRAAGD,
    entity_id: row.gevraagdDoorOrganisatie ?? row.verstrekker,
  };
  if (row.besluitOp === null) return [gevraagd];
  const besloten = {
    event_time: iso(row.besluitOp),
    event_type: row.uitdrukkelijk ? 'explicit' : 'expressed',
    event_state: row.status === 'GEWEIGERD' ? TOESTAND.GEWEIGERD : TOESTAND.GEGEVEN,
    entity_id: row.besluitDoor?.split('/')[0],
    method: row.wijze,
    by_representative: row.vertegenwoordiger,
    evidence: row.bewijsverwijzing,
  };
  if (stand === 'GEGEVEN' || stand === 'GEWEIGERD') return [gevraagd, besloten];
  const einde = {
    event_time: iso(row.ingetrokkenOp ?? row.geldigTot),
    event_type: stand === 'INGETROKKEN' ? 'expressed' : 'automatic',
    event_state: TOESTAND[stand],
    entity_id: stand === 'INGETROKKEN' ? row.ingetrokkenDoor?.split('/')[0] : 'register',
    reason: row.vervalreden,
  };
  return [gevraagd, besloten, einde];
}
