import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { withoutMessage } from '../log';
import { GatewayError, internalError, PartnerError } from './gateway-error';

/** Mistakes that Fastify finds before GraphQL is reached. */
const KNOWN: Record<string, [code: 'ONGELDIGE_JSON' | 'VERZOEK_TE_GROOT' | 'ONBEKEND_MEDIATYPE', message: string]> = {
  FST_ERR_CTP_INVALID_JSON_BODY: ['ONGELDIGE_JSON', 'De inhoud van het verzoek is geen geldige JSON.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['ONGELDIGE_JSON', 'Het verzoek is leeg; stuur een JSON-object met een "query".'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['VERZOEK_TE_GROOT', 'Het verzoek is te groot; vraag minder tegelijk.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['ONBEKEND_MEDIATYPE', 'Stuur het verzoek met content-type application/json.'],
};

/** Something ended while the question ran, and asking the sources again did not help. */
export const VRAAG_OPNIEUW = new GatewayError(
  'VRAAG_OPNIEUW',
  'De toestemmingen veranderden terwijl deze vraag liep, dus er is niets verstrekt. Stel de vraag opnieuw.',
).toJSON();

/** Answers a request that fails outside GraphQL in the same form as one that fails inside. */
export function answerError(
  error: FastifyError | PartnerError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof PartnerError) return answerPartnerError(error, reply);
  const status = error.statusCode ?? (error.code === 'ERR_INVALID_URL' ? 400 : 500);
  if (status >= 500) request.log.error({ code: error.code, ...withoutMessage(error) }, 'a request failed');
  return reply.code(status).send({ errors: [toPartnerError(error, status)] });
}

export function answerUnknownPage(_: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = 'Deze pagina bestaat niet. GraphQL staat op /graphql, de verkenner op /.';
  return reply.code(404).send({ errors: [new GatewayError('ONBEKENDE_PAGINA', message)] });
}

function answerPartnerError(error: PartnerError, reply: FastifyReply): FastifyReply {
  const { http, ...extensions } = error.extensions as { http?: { status: number; headers: Map<string, string> } };
  const { message } = error;
  for (const [name, value] of http?.headers ?? []) reply.header(name, value);
  return reply.code(http?.status ?? 500).send({ errors: [{ message, extensions }] });
}

function toPartnerError({ code }: FastifyError, status: number): GatewayError {
  const known = Object.hasOwn(KNOWN, code) ? KNOWN[code] : undefined;
  if (known !== undefined) return new GatewayError(...known);
  return status < 500 ? new GatewayError('ONGELDIG_VERZOEK', 'Dit verzoek is niet te lezen.') : internalError();
}
