import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ASKER } from './asker';

/** A registry with one rule, which opens what the reference work asks for, and of which nothing ever changes. */
export class StillRegistry {
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<StillRegistry> {
    const known = new Set<unknown>();
    const server = createServer(({ url, headers }, response) => {
      if (url === '/feed/snapshot')
        return void response.setHeader('content-type', 'application/x-ndjson').end(SNAPSHOT);
      const follower = headers['x-instantie'];
      setTimeout(() => response.end(NOTHING_NEW), known.has(follower) ? 1_000 : 0);
      known.add(follower);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new StillRegistry(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const { rol, doel } = ASKER;
const RULE = { id: 'R1', versie: 1, rol, doel, categorie: 'IDENTITEIT', grondslag: 'WETTELIJKE_TAAK', velden: '*' };
const HEAD = JSON.stringify({ revisie: '7', klok: 0, keten: '07', aantal: 1 });
const FACTS = JSON.stringify([['REGEL', 'R1@1', { ...RULE, geldigVan: 0 }]]);
const SOM = createHash('sha256').update(HEAD).update(FACTS).digest('hex');
const SNAPSHOT = `${HEAD}\n${FACTS}\n${JSON.stringify({ som: SOM })}\n`;
const NOTHING_NEW = JSON.stringify({ revisie: '7', keten: '07', wijzigingen: [], lease: 600_000 });
