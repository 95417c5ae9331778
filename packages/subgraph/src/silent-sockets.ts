import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** A socket on which nothing was ever asked is not idle to Node: without this it keeps a server that closes open. */
export function closeSilentSockets(app: FastifyInstance): void {
  const silent = new Map<string, Socket>();
  let closing = false;
  app.server.on('connection', (socket) => {
    if (closing) return void socket.destroy();
    const from = originOf(socket);
    silent.set(from, socket);
    socket.once('close', () => silent.delete(from));
  });
  app.server.on('request', ({ socket }) => silent.delete(originOf(socket)));
  app.addHook('preClose', async () => {
    closing = true;
    silent.forEach((socket) => socket.destroy());
  });
}

/** The same for a socket and for what TLS and HTTP/2 put around it. */
const originOf = ({ remoteAddress, remotePort }: Socket) => `${remoteAddress} ${remotePort}`;
