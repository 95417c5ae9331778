import { GatewayError } from '../error/gateway-error';
import type { Limits } from './limits';

const SENTENCES: Record<keyof Limits, (maximum: number) => string> = {
  tokens: (maximum) => `De vraag is te lang: hooguit ${maximum} woorden en tekens. Vraag minder tegelijk.`,
  depth: (maximum) => `De vraag gaat te diep: hooguit ${maximum} niveaus. Vraag in stappen.`,
  aliases: (maximum) => `De vraag geeft te veel velden een andere naam: hooguit ${maximum}. Splits de vraag.`,
  rootFields: (maximum) => `De vraag begint met te veel velden: hooguit ${maximum}. Splits de vraag.`,
  first: (maximum) => `Vraag met first hooguit ${maximum} elementen tegelijk; met after volgt de rest.`,
  cost: (maximum) =>
    `De vraag is te zwaar: hooguit ${maximum} punten. Vraag minder velden of met first minder elementen.`,
};

/** The refusal of a question that asks too much; `found` is left out where counting stopped at the limit. */
export function tooHeavy(limit: keyof Limits, limits: Limits, found?: number): GatewayError {
  const details = { grens: limits[limit], ...(found !== undefined && { gevonden: found }) };
  return new GatewayError('VRAAG_TE_ZWAAR', SENTENCES[limit](limits[limit]), { status: 400, details });
}
