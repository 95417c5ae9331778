import type { ApolloServerPlugin } from '@apollo/server';
import { HerhalingStrijdig, type Inzagelogboek } from '@ketenhub/ledger';
import type { Foutcode } from '@ketenhub/schema';
import type { FormattedExecutionResult } from 'graphql';
import { toInzagen } from './disclosure';
import type { GuardContext } from './guard';

/**
 * The last door: writes the record of every person's data shown or withheld, then lets the response go, with the
 * refusals in `extensions.weigeringen`. If the record cannot be written nothing leaves (DESIGN §7).
 */
export function release(logboek: Inzagelogboek, log: (message: string) => void): ApolloServerPlugin<GuardContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, contextValue: { verzoek }, operationName, operation }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const vraag = {
            naam: recordable(operationName) ?? operation?.operation ?? 'onbekend',
            operatie: JSON.stringify([request.query, request.variables, request.operationName]),
          };
          // Who is refused, or asks what cannot be, is answered: an error is what went wrong here (both standards).
          const status = result.errors?.some(({ extensions }) => extensions?.code === OWN_FAULT) ? 'ERROR' : 'OK';
          try {
            await logboek.append(toInzagen(verzoek, vraag, status, new Date()));
            const { weigeringen, revisie, alleenEigenBron } = verzoek;
            result.extensions = {
              ...result.extensions,
              weigeringen,
              ...(alleenEigenBron ? { alleenEigenBron } : { revisie }),
            };
          } catch (error) {
            log(`disclosure log: ${(error as Error).message}`);
            const refusal = error instanceof HerhalingStrijdig ? CONFLICT : NOT_RECORDED;
            response.body.singleResult = refusal.result;
            response.http.status = refusal.status;
          }
        },
      };
    },
  };
}

const OWN_FAULT: Foutcode = 'INTERNE_FOUT';

/** A client names its operation as it likes: a name that holds a number as long as a BSN is not recorded. */
const recordable = (name: string | null | undefined): string | undefined =>
  name && !/(\d_*){8}/.test(name) ? name : undefined;

const refusal = (status: number, code: Foutcode, message: string) => ({
  status,
  result: { data: null, errors: [{ message, extensions: { code } }] } satisfies FormattedExecutionResult,
});

const NOT_RECORDED = refusal(
  503,
  'REGISTRATIE_MISLUKT',
  'De inzage kon niet worden vastgelegd, dus er is niets verstrekt. Probeer het later opnieuw.',
);

const CONFLICT = refusal(
  409,
  'HERHALING_STRIJDIG',
  'Deze vraag is onder dezelfde trace al door een ander of voor een ander doel gesteld. Stel haar met een nieuwe traceparent.',
);
