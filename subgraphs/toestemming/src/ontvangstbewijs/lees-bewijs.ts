import { verifyDocument, type PublicKeys } from '@ketenhub/identity';
import { BEWIJS_TYP, type Bewijsstuk } from './bewijsstuk';

/** What a receipt says, when it is one of this registry's and nothing of it was changed; throws OngeldigDocument otherwise. */
export const leesBewijs = (jws: string, sleutels: PublicKeys): Bewijsstuk =>
  verifyDocument(jws, BEWIJS_TYP, sleutels) as unknown as Bewijsstuk;

/** The same in the words of a person. */
export function inWoorden({ pii_processing: p, event_state, events, validity_duration }: Bewijsstuk): string {
  return [
    `Dit ontvangstbewijs is echt en ongewijzigd.`,
    `${p.pii_controllers[0]!.name} → ${p.recipient_third_parties[0]!.name}: ${p.pii_information[0]!.description}`,
    `Waarvoor: ${p.purpose_description}`,
    `Stand: ${event_state}${validity_duration ? `, geldig tot ${validity_duration.until}` : ''}`,
    ...events.map(({ event_time, event_state: state, entity_id }) => `  ${event_time} ${state} (${entity_id})`),
    `Intrekken: ${p.withdrawal_method}`,
  ].join('\n');
}
