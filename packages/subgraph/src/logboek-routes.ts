import { STATUS_CODES } from 'node:http';
import { Readable } from 'node:stream';
import { IdentityError, type PublicKeys } from '@ketenhub/identity';
import {
  exportLedger,
  LDV_READ_VERSION,
  printNote,
  questionIn,
  seenByWitness,
  toAdl,
  toOtlp,
  toProcessingActivity,
  type Inzagelogboek,
  type Logboeklezer,
  type Question,
} from '@ketenhub/ledger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { toLeesinzage } from './leesinzage';
import { cutPage, pageIn, type PageAsked } from './logboek-pagina';

interface Parts {
  readonly lezer: Logboeklezer;
  readonly logboek: Inzagelogboek;
  readonly hubKeys: PublicKeys;
  readonly serviceOf: (authorization?: string) => Promise<string>;
  /** Of the registry, as known now. */
  readonly revisie: () => string;
  readonly log: (message: string) => void;
}

/** Who collects all ledgers for the FG, and so reads them whole. */
const REGISTRY = 'toestemming';

/**
 * What a ledger shows. To everyone: its name, keys and newest signed head. To a process of the hub: proofs, all leaves, and
 * the heads of others that it saw. The contents only to its owner and to the registry; the user stands in the decision log
 * alone. Who looks up a person, a trace or an activity is on record himself before he is answered; who ships the whole
 * (export, OTLP) is not.
 */
export function logboekRoutes(app: FastifyInstance, { lezer, logboek, hubKeys, serviceOf, revisie, log }: Parts): void {
  const mayRead = (service: string) => service === lezer.naam || service === REGISTRY;
  const reader = async ({ headers }: FastifyRequest) => {
    const service = await serviceOf(headers.authorization);
    return { service, whole: mayRead(service) };
  };

  app.get('/logboek', () => ({ naam: lezer.naam }));
  app.get('/logboek/sleutels', () => ({ keys: hubKeys.keys.filter(({ kid }) => kid === lezer.naam) }));
  app.get('/logboek/hoofd', async (_request, reply) => {
    const head = await lezer.boom.head();
    return head === undefined
      ? refuse(reply, 404, 'Dit logboek is nog leeg.')
      : reply.type('text/plain').send(printNote(head));
  });
  /** What this process saw of the other ledgers: who compares it with what they show need not believe the registry. */
  app.get('/logboek/gezien', async (request) => {
    await reader(request);
    return seenByWitness(lezer.pool, [...new Set(hubKeys.keys.map(({ kid }) => String(kid)))]);
  });
  app.get('/logboek/bewijs/insluiting', async (request, reply) => {
    await reader(request);
    const [index, size] = numbers(request.query, 'volgnummer', 'grootte');
    return index === undefined || size === undefined || index >= size || size > (await sizeOf(lezer))
      ? refuse(reply, 400, 'Noem volgnummer en grootte van een vastlegging in een bestaand hoofd.')
      : { bewijs: base64(await lezer.boom.inclusion(index, size)) };
  });
  app.get('/logboek/bewijs/verloop', async (request, reply) => {
    await reader(request);
    const [from, to] = numbers(request.query, 'van', 'tot');
    return from === undefined || to === undefined || from > to || to > (await sizeOf(lezer))
      ? refuse(reply, 400, 'Noem van en tot: twee groottes van bestaande hoofden.')
      : { bewijs: base64(await lezer.boom.consistency(from, to)) };
  });
  app.get('/logboek/export', async (request, reply) => {
    const { whole } = await reader(request);
    const lines = exportLedger(lezer, whole ? 'ALLES' : 'BLAD');
    return reply.type('application/x-ndjson').send(Readable.from(lines, { objectMode: false }));
  });

  /** The read extension of Logboek Dataverwerkingen; where there is more, the same question goes to the `next` of Link. */
  app.post('/processing-activities', async (request, reply) => {
    reply.header('API-Version', LDV_READ_VERSION);
    const known = await reader(request).catch(toRefusal(reply));
    if (known === undefined) return reply;
    if (!known.whole) return refuse(reply, 403, NOT_YOURS);
    const [question, asked] = [questionIn(request.body), pageIn(request.query)];
    if (question === undefined || asked === undefined) return refuse(reply, 400, NO_QUESTION);
    const records = await page(reply, question, asked, '/processing-activities');
    if (!(await isOnRecord(request, known.service, question))) return refuse(reply, 503, NOT_RECORDED);
    return reply.send({
      metadata: { logbookId: `ketenhub.nl/logboek/${lezer.naam}`, organizationName: lezer.naam },
      processingActivities: records.map(toProcessingActivity),
    });
  });
  app.get('/logboek/otlp', async (request, reply) => {
    if (!(await reader(request)).whole) return refuse(reply, 403, NOT_YOURS);
    const query = { vanaf: '0', ...(request.query as object) };
    const [[from], asked] = [numbers(query, 'vanaf'), pageIn(query)];
    if (from === undefined || asked === undefined) return refuse(reply, 400, 'Noem vanaf welk volgnummer, en hoeveel.');
    const to = from + asked.aantal;
    if (to < (await sizeOf(lezer))) linkNext(reply, `/logboek/otlp?aantal=${asked.aantal}&vanaf=${to}`);
    return toOtlp(lezer.naam, await lezer.records(from, to));
  });
  /** The authorization decision log of one trace. */
  app.get('/logboek/beslissingen', async (request, reply) => {
    const { service, whole } = await reader(request);
    if (!whole) return refuse(reply, 403, NOT_YOURS);
    const { trace } = request.query as { trace?: unknown };
    const [question, asked] = [questionIn({ traceId: trace }), pageIn(request.query)];
    if (question === undefined || asked === undefined) return refuse(reply, 400, 'Noem een trace.');
    const records = await page(reply, question, asked, `/logboek/beslissingen?trace=${question.trace}`);
    if (!(await isOnRecord(request, service, question))) return refuse(reply, 503, NOT_RECORDED);
    return records.map((record) => toAdl(lezer.naam, record));
  });

  /** Also of every next page; under one traceparent these are one record. */
  async function isOnRecord({ routeOptions, headers }: FastifyRequest, service: string, question: Question) {
    const asked = { route: routeOptions.url!, service, question, traceparent: headers.traceparent };
    try {
      await logboek.append([toLeesinzage(asked, revisie())]);
      return true;
    } catch (error) {
      log(`disclosure log: ${(error as Error).message}`);
      return false;
    }
  }

  async function page(reply: FastifyReply, question: Question, asked: PageAsked, path: string) {
    const { records, next } = cutPage(await lezer.find(question, asked.aantal + 1, asked.na), asked, path);
    if (next !== undefined) linkNext(reply, next);
    return records;
  }
}

const NOT_YOURS = 'De inhoud van dit logboek is er voor zijn eigenaar en voor het register.';
const NOT_RECORDED =
  'Dat u dit inziet kon niet worden vastgelegd, dus er wordt niets getoond. Probeer het later opnieuw.';
const NO_QUESTION =
  'Noem een trace, een verwerkingsactiviteit of een betrokkene, en verder alleen startTime, endTime en een bladzijde.';

/** RFC 8288. */
const linkNext = (reply: FastifyReply, url: string) => reply.header('Link', `<${url}>; rel="next"`);

const sizeOf = async ({ boom }: Logboeklezer): Promise<number> => (await boom.head())?.head.size ?? 0;

const base64 = (hashes: readonly Buffer[]): string[] => hashes.map((hash) => hash.toString('base64'));

/** Whole numbers of a query, undefined where one is missing or none. */
const numbers = (query: unknown, ...names: string[]): (number | undefined)[] =>
  names.map((name) => {
    const value = (query as Record<string, unknown>)[name];
    return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
  });

/** RFC 9457. */
const refuse = (reply: FastifyReply, status: number, detail: string) =>
  reply.code(status).type('application/problem+json').send({ status, title: STATUS_CODES[status], detail });

/** For who did not sign as he should. */
const toRefusal = (reply: FastifyReply) => (error: Error) => {
  if (!(error instanceof IdentityError)) throw error;
  refuse(reply, error.status, error.message);
  return undefined;
};
