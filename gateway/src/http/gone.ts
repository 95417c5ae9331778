import type { FastifyReply } from 'fastify';

/** Aborted when the connection ends before the answer did. */
export function goneOf({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => raw.writableEnded || controller.abort());
  return controller.signal;
}
