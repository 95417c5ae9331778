import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The line between a source and its database: it can be cut, or go dead without anybody being told. */
export class Line {
  private readonly sockets = new Set<Socket>();
  private dead = false;

  private constructor(private readonly server: Server) {}

  static async to(port: number): Promise<Line> {
    const server = createServer((near) => {
      const far = connect(port, '127.0.0.1');
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        line.sockets.add(from);
        from.on('data', (bytes) => line.dead || to.write(bytes));
        from.on('close', () => (line.sockets.delete(from), to.destroy()));
        from.on('error', () => to.destroy());
      }
    });
    const line = new Line(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  cut(): void {
    this.sockets.forEach((socket) => socket.destroy());
  }

  /** Swallows what is sent from now on; no connection is closed. */
  goDead(): void {
    this.dead = true;
  }

  revive(): void {
    this.dead = false;
    this.cut();
  }

  close(): void {
    this.cut();
    this.server.close();
  }
}
