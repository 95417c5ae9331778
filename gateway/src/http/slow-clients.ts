import { constants, type Http2ServerRequest, type ServerHttp2Session } from 'node:http2';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Questions that one connection may ask at a time. */
export const STREAMS_AT_ONCE = 100;

/**
 * Gives up a client that keeps us waiting for longer than `timeout` milliseconds: for its question, for it to take the
 * answer, or for a first word on a connection. HTTP/1.1 questions Node gives up itself; of HTTP/2 it waits for ever.
 */
export function giveUpSlowClients(app: FastifyInstance, timeout: number): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (isHttp2(request)) untilAsked(request.raw as unknown as Http2ServerRequest, reply, timeout);
    done();
  });
  app.addHook('onSend', (_, { raw }, payload, done) => {
    const timer = setTimeout(() => raw.destroy(), timeout).unref();
    for (const end of ['finish', 'close']) raw.once(end, () => clearTimeout(timer));
    done(null, payload);
  });
  app.server.on('session', (session: ServerHttp2Session) => untilUsed(session, timeout));
}

const isHttp2 = ({ raw }: FastifyRequest) => raw.httpVersionMajor === 2;

function untilAsked(question: Http2ServerRequest, { raw: answer }: FastifyReply, timeout: number): void {
  const timer = setTimeout(() => question.stream.close(constants.NGHTTP2_CANCEL), timeout).unref();
  question.once('end', () => clearTimeout(timer));
  answer.once('close', () => clearTimeout(timer));
}

/** A stream counts once its headers are there whole, so one that never gets so far leaves its connection unused. */
function untilUsed(session: ServerHttp2Session, timeout: number): void {
  let [streams, timer] = [0, undefined as NodeJS.Timeout | undefined];
  const wait = () => {
    timer = setTimeout(() => {
      session.close();
      timer = setTimeout(() => session.destroy(), timeout).unref();
    }, timeout).unref();
  };
  session.on('stream', (stream) => {
    streams++;
    clearTimeout(timer);
    stream.once('close', () => --streams === 0 && !session.closed && wait());
  });
  session.once('close', () => clearTimeout(timer));
  wait();
}
