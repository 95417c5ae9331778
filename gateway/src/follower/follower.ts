import type { Regels } from '@ketenhub/consent';
import { rollen } from '@ketenhub/schema';
import { HttpFeed, Register, Volger, type Operatie, type VolgerOptions } from '@ketenhub/subgraph/volgen';
import type { Config } from '../config';
import type { Log } from '../log';
import { gegevensOf } from './gegevens';

/** The gateway follows the registry: its revision and its rules, and of no person anything (DESIGN §6). */
export class Follower {
  private readonly volger: Volger;

  constructor(
    { registryUrl, key, supergraph }: Pick<Config, 'registryUrl' | 'key' | 'supergraph'>,
    log: Log,
    test: Pick<VolgerOptions, 'zonder'> = {},
  ) {
    const gegevens = gegevensOf(supergraph);
    this.volger = new Volger({
      feed: new HttpFeed(registryUrl, key),
      makeRegister: () => new Register(gegevens, rollen()),
      log: (message) => log.warn(message),
      ...test,
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

  /** The same, while the gateway may rely on it; without it a source shows only what rests on no consent. */
  get zekereRevisie(): string | undefined {
    return this.volger.heeftLease ? this.revisie : undefined;
  }

  begin(): Operatie {
    return this.volger.begin();
  }

  /** Resolves once the registry is followed. */
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
