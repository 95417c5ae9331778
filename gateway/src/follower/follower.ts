import type { Regels } from '@ketenhub/consent';
import { rollen } from '@ketenhub/schema';
import { HttpFeed, Register, Volger } from '@ketenhub/subgraph/volgen';
import type { Config } from '../config';
import type { Log } from '../log';
import { gegevensOf } from './gegevens';

/** The gateway follows the registry: its revision and its rules, and of no person anything (DESIGN §6). */
export class Follower {
  private readonly volger: Volger;

  constructor({ registryUrl, key, supergraph }: Pick<Config, 'registryUrl' | 'key' | 'supergraph'>, log: Log) {
    const gegevens = gegevensOf(supergraph);
    this.volger = new Volger({
      feed: new HttpFeed(registryUrl, key),
      makeRegister: () => new Register(gegevens, rollen()),
      log: (message) => log.warn(message),
    });
  }

  /** The rules in force, compiled for the personal fields of the supergraph; undefined until they are known. */
  regels(): Regels | undefined {
    return this.volger.register?.huidigeRegels();
  }

  /** The last revision that is known here. */
  get revisie(): string | undefined {
    return this.volger.register?.revisie;
  }

  /** Resolves once the first snapshot is in. */
  get ready(): Promise<void> {
    return this.volger.ready;
  }

  start(): void {
    this.volger.start();
  }

  stop(): Promise<void> {
    return this.volger.stop();
  }
}
