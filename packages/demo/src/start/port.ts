import { createServer } from 'node:net';

/** Throws one line that names the port when somebody listens on it already. */
export async function checkPort(port: number): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    if (await isTaken(port, host)) {
      throw new Error(`Poort ${port} is in gebruik; kies een andere met PORT=<nummer>.`);
    }
  }
}

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE') resolve(true);
      // A machine without IPv6.
      else if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') resolve(false);
      else reject(new Error(code === 'EACCES' ? `Poort ${port} mag deze gebruiker niet gebruiken.` : message));
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
  });
}
