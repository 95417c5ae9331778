import { HubError } from '@ketenhub/subgraph';

/** Throws ONGELDIGE_INVOER when a text of the filter holds the one character that the database takes in no text. */
export function eisTekens(filter: object): void {
  if (Object.values(filter).some((value) => typeof value === 'string' && value.includes('\0')))
    throw new HubError('ONGELDIGE_INVOER', 'Het filter bevat een teken dat nergens voorkomt.');
}
