import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Operatie } from './operaties';

/** A request that began an operation, which its answer belongs to. */
export type Begonnen = FastifyRequest & { operatie?: Operatie };

/** Begins the operation of a request; it ends when its last byte is with the operating system, or the client is gone. */
export function begint(request: FastifyRequest, reply: FastifyReply, operatie: Operatie): Operatie {
  for (const end of ['finish', 'close']) reply.raw.once(end, () => operatie.eindig());
  return ((request as Begonnen).operatie = operatie);
}

/**
 * The last hook before the bytes are written, in the same turn of the event loop: what may no longer leave is replaced by
 * a refusal. Register it as the last onSend hook.
 */
export function releaseCheck(refusal: string) {
  return (
    request: FastifyRequest,
    reply: FastifyReply,
    payload: unknown,
    done: (e: null, p?: unknown) => void,
  ): void => {
    const { operatie } = request as Begonnen;
    if (operatie === undefined) return done(null, payload);
    if (operatie.mag) {
      operatie.vrijgegeven(() => reply.raw.destroy());
      return done(null, payload);
    }
    reply.code(503).removeHeader('content-length');
    done(null, refusal);
  };
}
