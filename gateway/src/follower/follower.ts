import { Regels, type Gegeven } from '@ketenhub/consent';
import { rollen } from '@ketenhub/schema';
import { HttpFeed, Register, Volger, type Operatie, type VolgerOptions } from '@ketenhub/subgraph/volgen';
import type { Config } from '../config';
import type { Log } from '../log';

/** The gateway follows the registry: its revision and its rules, and of no person anything (DESIGN §6). */
export class Follower {
  private readonly volger: Volger;

  constructor(
    { registryUrl, key, hubTls }: Pick<Config, 'registryUrl' | 'key' | 'hubTls'>,
    log: Log,
    test: Pick<VolgerOptions, 'zonder'> = {},
  ) {
    this.volger = new Volger({
      feed: new HttpFeed(registryUrl, key, hubTls),
      makeRegister: () => new Register([], rollen()),
      log: (message) => log.warn(message),
      ...test,
    });
  }

  /** The rules in force, compiled for these fields when they change; undefined until they are known. */
  regelsVoor(gegevens: readonly Gegeven[]): () => Regels | undefined {
    let compiled: { readonly of: Regels; readonly regels: Regels } | undefined;
    return () => {
      const { register } = this.volger;
      if (register === undefined) return undefined;
      const of = register.huidigeRegels();
      if (compiled?.of !== of) {
        const { alleRegels: regels, alleTaken: taaktoewijzingen } = register;
        compiled = { of, regels: new Regels({ regels, rollen: rollen(), taaktoewijzingen, gegevens }) };
      }
      return compiled.regels;
    };
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
