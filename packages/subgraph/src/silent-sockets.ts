import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** A socket on which nothing was ever asked is not idle to Node: without this it keeps a server that closes open. */
export function closeSilentSockets(app: FastifyInstance): void {
  const silent = new Set<Socket>();
  let closing = false;
  app.server.on('connection', (socket) => {
    if (closing) return void socket.destroy();
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.server.on('request', ({ socket }) => silent.delete(socket));
  app.addHook('preClose', async () => {
    closing = true;
    silent.forEach((socket) => socket.destroy());
  });
}
