import type { Config } from '../config';
import { ConfigError } from '../config';
import { Source } from './source';

export type SourceSettings = Pick<Config, 'sourceUrls' | 'sourceTimeout' | 'sourceTimeouts' | 'breaker' | 'hubTls'>;

/** The sources of one supergraph by subgraph name, each with one connection pool. */
export class Sources {
  private readonly byName = new Map<string, Source>();

  constructor(private readonly settings: SourceSettings) {}

  /** The source of a subgraph; `url` is the supergraph's own, used where no setting says otherwise. Throws without any. */
  open({ name, url: ownUrl }: { name: string; url?: string }): Source {
    const setting = settingOf(name);
    const url = this.settings.sourceUrls.get(setting) ?? ownUrl;
    if (!url) throw new ConfigError(`SUBGRAPH_URL_${setting.toUpperCase()} is not set and the supergraph has no URL.`);
    const { breaker, hubTls: tls } = this.settings;
    const source = new Source({ name, url, breaker, tls });
    this.byName.set(name, source);
    return source;
  }

  /** Milliseconds a question may take, connecting and a second try included. */
  timeout(name: string): number {
    return this.settings.sourceTimeouts.get(settingOf(name)) ?? this.settings.sourceTimeout;
  }

  all(): readonly Source[] {
    return [...this.byName.values()];
  }

  async destroy(): Promise<void> {
    await Promise.all(this.all().map((source) => source.destroy()));
  }
}

const settingOf = (name: string) => name.toLowerCase().replace(/\W/g, '_');
