import { GatewayError } from './error/gateway-error';
import type { Weigering } from './weigeringen';

/** The answer with `Prefer: handling=strict` when anything is refused: nothing of the data (RFC 7240; DESIGN §5). */
export function refusedWhole(weigeringen: readonly Weigering[]): GatewayError {
  const message = 'Niet alles wat is gevraagd mag worden getoond, en u vroeg om alles of niets. Zie weigeringen.';
  return new GatewayError('GEWEIGERD', message, { status: 403, details: { weigeringen } });
}
