import { HubError } from '@ketenhub/subgraph';

const MAX = 100;

/** A filled text of at most 100 characters; throws ONGELDIGE_INVOER that names the field. */
export function verplicht(veld: string, waarde: string | null | undefined): string {
  const text = waarde?.trim() ?? '';
  if (text === '') throw new HubError('ONGELDIGE_INVOER', `Vul ${veld} in.`);
  if (text.length > MAX) throw new HubError('ONGELDIGE_INVOER', `Houd ${veld} korter dan ${MAX + 1} tekens.`);
  return text;
}

/** A reference to where the evidence is kept: a number of a case or document, no text about a person. */
export function verwijzing(waarde: string | null | undefined): string | null {
  if (waarde === null || waarde === undefined || waarde.trim() === '') return null;
  const text = verplicht('bewijsverwijzing', waarde);
  if (!/^[A-Za-z0-9][A-Za-z0-9 ._:/-]*$/.test(text))
    throw new HubError('ONGELDIGE_INVOER', 'Geef in bewijsverwijzing alleen een zaak- of documentnummer.');
  return text;
}

/** An address on the web, without a part in which somebody could be named. */
export function webadres(veld: string, waarde: string): string {
  const text = verplicht(veld, waarde);
  if (!/^https:\/\/[a-z0-9.-]+(\/[A-Za-z0-9._/-]*)?$/.test(text))
    throw new HubError('ONGELDIGE_INVOER', `Geef in ${veld} een adres dat met https:// begint, zonder vraagdeel.`);
  return text;
}

/** Some words in which no number of a person can stand. */
export function zonderNummers(veld: string, waarde: string): string {
  const text = verplicht(veld, waarde);
  if (/(\d\D?){7}/.test(text))
    throw new HubError('ONGELDIGE_INVOER', `Zet in ${veld} geen nummers of andere gegevens over een persoon.`);
  return text;
}

/** An id that another system gave: letters, digits and dashes. */
export function kenmerk(veld: string, waarde: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(waarde))
    throw new HubError('ONGELDIGE_INVOER', `Geef in ${veld} alleen het kenmerk.`);
  return waarde;
}
