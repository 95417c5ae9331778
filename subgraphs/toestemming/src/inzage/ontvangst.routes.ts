import {
  Collector,
  Contradiction,
  isFinding,
  Months,
  OutOfOrder,
  printNote,
  Vertrouwelijkheid,
  type Delivery,
} from '@ketenhub/ledger';
import type { SubgraphDefinition } from '@ketenhub/subgraph';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { isUuid } from './is-uuid';

type Routes = NonNullable<SubgraphDefinition['routes']>;

/**
 * Where every ledger is collected and witnesses meet (DESIGN §7). Signed processes only; a process delivers its own
 * ledger, whatever it says of itself. A delivery that does not follow is 409 with the size from which to go on; one that
 * contradicts its heads, or what came before, is 422 and an alarm.
 */
export const ontvangstRoutes: Routes = (app, { db, log, serviceOf }, _sleutel, hubKeys) => {
  const pool = new Pool({ connectionString: (db.options as { url: string }).url, max: 2, idleTimeoutMillis: 5_000 });
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  const collector = new Collector(pool, hubKeys, log);
  const months = new Months(pool, 'keteninzage');
  const processes = hubKeys.keys.map(({ kid }) => String(kid)).sort();
  app.addHook('onReady', () => void months.ready());
  app.addHook('onClose', async () => {
    months.stop();
    await pool.end();
  });
  const sender = ({ headers }: FastifyRequest) => serviceOf(headers.authorization);
  const query = async (sql: string, values: readonly unknown[]) => (await pool.query(sql, [...values])).rows;
  confidentialRoutes(app, new Vertrouwelijkheid(query), sender);

  app.get('/inzagen/positie', async (request) => ({ grootte: await collector.size(await sender(request)) }));

  app.post('/inzagen', { bodyLimit: 32 * 1_048_576 }, async (request, reply) => {
    const bron = await sender(request);
    if (!isDelivery(request.body)) return reply.code(400).send({ fout: 'ONLEESBAAR' });
    await months.ready();
    try {
      return { grootte: await collector.receive(bron, request.body) };
    } catch (error) {
      if (error instanceof OutOfOrder) return reply.code(409).send({ grootte: error.size });
      if (error instanceof Contradiction) return reply.code(422).send(error.finding);
      throw error;
    }
  });

  app.get('/inzagen/hoofden', async (request) => {
    await sender(request);
    const notes = await Promise.all(processes.map((bron) => collector.head(bron)));
    return processes.flatMap((bron, i) => (notes[i] === undefined ? [] : [{ bron, noot: printNote(notes[i]) }]));
  });

  app.get('/inzagen/verloop', async (request, reply) => {
    await sender(request);
    const { bron, van, tot } = request.query as Record<string, unknown>;
    const [first, second] = [Number(van), Number(tot)];
    const isAsked = processes.includes(String(bron)) && Number.isSafeInteger(first) && first >= 0 && first <= second;
    if (!isAsked || second > (await collector.size(String(bron)))) return reply.code(400).send({ fout: 'ONBEKEND' });
    const proof = await collector.consistency(String(bron), first, second);
    return { bewijs: proof.map((hash) => hash.toString('base64')) };
  });

  app.post('/inzagen/medeondertekening', async (request, reply) => {
    const getuige = await sender(request);
    const { bron, grootte, handtekening } = request.body as Cosigned;
    const signature = {
      name: String(handtekening?.naam),
      id: Buffer.from(String(handtekening?.sleutel), 'base64'),
      bytes: Buffer.from(String(handtekening?.bytes), 'base64'),
    };
    const isValid = processes.includes(bron) && (await collector.cosigned(bron, getuige, Number(grootte), signature));
    return isValid ? { ok: true } : reply.code(422).send({ fout: 'HANDTEKENING' });
  });

  app.post('/inzagen/alarm', async (request, reply) => {
    const getuige = await sender(request);
    const { bron, bevinding } = request.body as { bron: string; bevinding?: unknown };
    if (!processes.includes(bron) || !isFinding(bevinding)) return reply.code(400).send({ fout: 'ONBEKEND' });
    await collector.alarm(bron, bevinding, getuige);
    return { ok: true };
  });
};

/** What a source may say of its own records: that the person may not know of them for a while, and that he may again. */
function confidentialRoutes(
  app: FastifyInstance,
  vertrouwelijkheid: Vertrouwelijkheid,
  sender: (request: FastifyRequest) => Promise<string>,
): void {
  app.post('/inzagen/vertrouwelijk', async (request, reply) => {
    const bron = await sender(request);
    const { verwerkingsactiviteit, betrokkene, tot, reden } = (request.body ?? {}) as Record<string, unknown>;
    const until = new Date(String(tot));
    const isWhole = [verwerkingsactiviteit, reden].every((text) => typeof text === 'string' && text !== '');
    const about = betrokkene === undefined || typeof betrokkene === 'string' ? { betrokkene } : undefined;
    if (!isWhole || about === undefined || !(until.getTime() > Date.now()))
      return reply.code(400).send({ fout: 'ONLEESBAAR' });
    const text = { verwerkingsactiviteit: String(verwerkingsactiviteit), reden: String(reden) };
    return { id: await vertrouwelijkheid.verklaar({ ...text, ...about, bron, tot: until, door: bron }) };
  });

  app.post('/inzagen/vertrouwelijk/opheffing', async (request, reply) => {
    const bron = await sender(request);
    const { id } = (request.body ?? {}) as { id?: unknown };
    const isLifted = isUuid(String(id)) && (await vertrouwelijkheid.hefOp(String(id), bron, bron));
    return isLifted ? { ok: true } : reply.code(404).send({ fout: 'ONBEKEND' });
  });
}

interface Cosigned {
  readonly bron: string;
  readonly grootte: number;
  readonly handtekening?: { readonly naam: string; readonly sleutel: string; readonly bytes: string };
}

const isDelivery = (body: unknown): body is Delivery => {
  const { vanaf, noot, vastleggingen } = (body ?? {}) as Partial<Delivery>;
  return Number.isSafeInteger(vanaf) && vanaf! >= 0 && typeof noot === 'string' && Array.isArray(vastleggingen);
};
