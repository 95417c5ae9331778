import { Readable } from 'node:stream';
import { OPNAME, type SubgraphDefinition } from '@ketenhub/subgraph';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { VolgersService, type Volger } from './volgers.service';
import { wekkerVan } from './wekker';
import { OnbekendeRevisie, Wijzigingenbron } from './wijzigingenbron';

type Parts = Parameters<NonNullable<SubgraphDefinition['routes']>>;

/** A revision as followers name it: a whole number that fits a bigint. */
const REVISIE = /^\d{1,18}$/;

/**
 * The feed of DESIGN §6 (PROTOCOL.md). GET /feed/snapshot: for who accepts it the register as it stands in memory here
 * (OPNAME), else lines of JSON, first {revisie, klok, keten, aantal}, then lists of [soort, sleutel, feit], last {som}.
 * GET /feed?since=r&keten=…: {revisie, wijzigingen, keten, lease?}, at once when there are changes after r or the follower
 * has no lease, else after at most a fifth of a lease; acknowledges r. DELETE /feed: the follower stops. Signed processes
 * only (401). 400: no revision in `since`; 409: load the snapshot. The header x-instantie tells processes of one subgraph
 * apart.
 */
export const feedRoutes = (app: Parts[0], { db, log, leaseMs, serviceOf, register }: Parts[1]): void => {
  const bron = new Wijzigingenbron(db, leaseMs);
  const volgers = new VolgersService(db);
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());
  app.addHook('onClose', () => wekkerVan(db).close());

  const volgerVan = async (request: FastifyRequest): Promise<Volger> => ({
    naam: await serviceOf(request.headers.authorization),
    instantie: String(request.headers['x-instantie'] ?? '').slice(0, 64),
  });

  app.get('/feed/snapshot', async (request, reply) => {
    const volger = await volgerVan(request);
    const known = acceptsOpname(request) ? register() : undefined;
    const ingepakt = known && (await bron.ingepakt(volger, known));
    if (ingepakt) return reply.type(OPNAME).send(Readable.from(ingepakt, { objectMode: false }));
    const opname = await bron.momentopname(volger);
    const stream = Readable.from(opname.regels, { objectMode: false });
    stream.once('close', () => void opname.sluit().catch(() => log('a snapshot was not closed properly')));
    return reply.type('application/x-ndjson').send(stream);
  });

  app.get('/feed', async (request, reply) => {
    const volger = await volgerVan(request);
    const { since, keten } = request.query as { since?: unknown; keten?: unknown };
    if (typeof since !== 'string' || !REVISIE.test(since) || (keten !== undefined && typeof keten !== 'string'))
      return refuse(reply.code(400), 'ONGELDIGE_REVISIE', NO_REVISION);
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    try {
      return await bron.na(volger, since, AbortSignal.any([gone.signal, closing.signal]), { keten });
    } catch (error) {
      if (error instanceof OnbekendeRevisie) return refuse(reply.code(409), 'ONBEKENDE_REVISIE', UNKNOWN_REVISION);
      throw error;
    }
  });

  app.delete('/feed', async (request, reply) => {
    await volgers.vertrekt(await volgerVan(request));
    return reply.code(204).send();
  });
};

const acceptsOpname = ({ headers }: FastifyRequest) =>
  String(headers.accept)
    .split(',')
    .some((form) => form.trim() === OPNAME);

const NO_REVISION = 'Noem in since een revisie, als geheel getal.';
const UNKNOWN_REVISION = 'Deze revisie is hier niet uitgegeven. Laad de momentopname opnieuw.';

const refuse = (reply: FastifyReply, code: string, message: string) =>
  reply.send({ errors: [{ message, extensions: { code } }] });
