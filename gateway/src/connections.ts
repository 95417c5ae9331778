import type { Server, Socket } from 'node:net';

/** Every connection of a server, to cut at a deadline; a server of HTTP/2 has no such method of its own. */
export class Connections {
  private readonly open = new Set<Socket>();

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.open.add(socket);
      socket.once('close', () => this.open.delete(socket));
    });
  }

  cut(): void {
    this.open.forEach((socket) => socket.destroy());
  }
}
