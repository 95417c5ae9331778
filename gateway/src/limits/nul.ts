import { GatewayError } from '../error/gateway-error';

/** No database of a source can hold U+0000, so no value there has it: throws {@link GatewayError} with 400 for a text with it. */
export function checkNul(text: string): void {
  if (!text.includes('\0')) return;
  const message = 'Een waarde bevat het teken U+0000, dat in geen enkel gegeven voorkomt. Laat het weg.';
  throw new GatewayError('ONGELDIGE_INVOER', message, { status: 400 });
}
