import { Readable } from 'node:stream';
import type { PublicKeys } from '@ketenhub/identity';
import { exportLedger, printNote, toAdl, toOtlp, toProcessingActivity, type Logboeklezer } from '@ketenhub/ledger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

interface Parts {
  readonly lezer: Logboeklezer;
  readonly hubKeys: PublicKeys;
  readonly serviceOf: (authorization?: string) => Promise<string>;
}

/** Who collects all ledgers for the FG, and so reads them whole. */
const REGISTRY = 'toestemming';
const MOST = 1_000;

/**
 * What a ledger shows. To everyone: its name, keys and newest signed head. To a process of the hub: proofs, all leaves.
 * The contents only to its owner and to the registry; the user stands in the decision log alone.
 */
export function logboekRoutes(app: FastifyInstance, { lezer, hubKeys, serviceOf }: Parts): void {
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

  /** The read extension of Logboek Dataverwerkingen 1.1. */
  app.post('/processing-activities', async (request, reply) => {
    if (!(await reader(request)).whole) return refuse(reply, 403, NOT_YOURS);
    const body = (request.body ?? {}) as Record<string, unknown>;
    const question = {
      trace: text(body.traceId)?.replaceAll('-', ''),
      verwerkingsactiviteit: text(body['dpl.core.processing_activity_id']),
      betrokkene: text(body['dpl.core.data_subject_id']),
    };
    if (Object.values(question).every((value) => value === undefined))
      return refuse(reply, 400, 'Noem een trace, een verwerkingsactiviteit of een betrokkene.');
    const period = { van: moment(body.startTime), tot: moment(body.endTime) };
    const records = await lezer.find({ ...question, ...period }, MOST);
    return reply.header('API-Version', '1.1.0').send({
      metadata: { logbookId: `ketenhub.nl/logboek/${lezer.naam}`, organizationName: lezer.naam },
      processingActivities: records.map(toProcessingActivity),
    });
  });
  app.get('/logboek/otlp', async (request, reply) => {
    if (!(await reader(request)).whole) return refuse(reply, 403, NOT_YOURS);
    const [from = 0] = numbers(request.query, 'vanaf');
    return toOtlp(lezer.naam, await lezer.records(from, from + MOST));
  });
  /** The authorization decision log of one trace. */
  app.get('/logboek/beslissingen', async (request, reply) => {
    if (!(await reader(request)).whole) return refuse(reply, 403, NOT_YOURS);
    const trace = text((request.query as { trace?: unknown }).trace);
    if (trace === undefined) return refuse(reply, 400, 'Noem een trace.');
    return (await lezer.find({ trace }, MOST)).map((record) => toAdl(lezer.naam, record));
  });
}

const NOT_YOURS = 'De inhoud van dit logboek is er voor zijn eigenaar en voor het register.';

const sizeOf = async ({ boom }: Logboeklezer): Promise<number> => (await boom.head())?.head.size ?? 0;

const base64 = (hashes: readonly Buffer[]): string[] => hashes.map((hash) => hash.toString('base64'));

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const moment = (value: unknown): Date | undefined => {
  const parsed = new Date(text(value) ?? NaN);
  return Number.isNaN(parsed.getTime()) ? undefined : parsed;
};

/** Whole numbers of a query, undefined where one is missing or none. */
const numbers = (query: unknown, ...names: string[]): (number | undefined)[] =>
  names.map((name) => {
    const value = (query as Record<string, unknown>)[name];
    return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
  });

const refuse = (reply: FastifyReply, status: number, message: string) =>
  reply.code(status).type('application/problem+json').send({ status, title: message });
