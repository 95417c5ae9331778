import type { ApolloServerPlugin } from '@apollo/server';
import type { Inzagelogboek } from '@ketenhub/ledger';
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
        async willSendResponse({ response, contextValue: { verzoek }, operationName, operation }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const naam = recordable(operationName) ?? operation?.operation ?? 'onbekend';
          const status = result.errors?.length ? 'ERROR' : 'OK';
          try {
            await logboek.append(toInzagen(verzoek, naam, status, new Date()));
            const { weigeringen, revisie } = verzoek;
            result.extensions = { ...result.extensions, weigeringen, revisie };
          } catch (error) {
            log(`disclosure log: ${(error as Error).message}`);
            response.body.singleResult = NOTHING_RELEASED;
            response.http.status = 503;
          }
        },
      };
    },
  };
}

/** A client names its operation as it likes: a name that holds a number as long as a BSN is not recorded. */
const recordable = (name: string | null | undefined): string | undefined =>
  name && !/(\d_*){8}/.test(name) ? name : undefined;

const NOTHING_RELEASED: FormattedExecutionResult = {
  data: null,
  errors: [
    {
      message: 'De inzage kon niet worden vastgelegd, dus er is niets verstrekt. Probeer het later opnieuw.',
      extensions: { code: 'REGISTRATIE_MISLUKT' },
    },
  ],
};
