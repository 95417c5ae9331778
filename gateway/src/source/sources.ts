import type { Config } from '../config';
import { ConfigError } from '../config';
import { Source } from './source';

/** The sources of the supergraph by subgraph name, each with one connection pool. */
export class Sources {
  private readonly byName = new Map<string, Source>();

  constructor(private readonly settings: Pick<Config, 'sourceUrls' | 'sourceTimeout' | 'sourceTimeouts' | 'breaker'>) {}

  /** The source of a subgraph; `url` is the supergraph's own, used where no setting says otherwise. */
  get({ name, url }: { name: string; url?: string }): Source {
    let source = this.byName.get(name);
    if (source === undefined) this.byName.set(name, (source = this.open(name, url)));
    return source;
  }

  all(): readonly Source[] {
    return [...this.byName.values()];
  }

  async close(): Promise<void> {
    await Promise.all(this.all().map((source) => source.close()));
  }

  private open(name: string, ownUrl: string | undefined): Source {
    const setting = name.toLowerCase().replace(/\W/g, '_');
    const url = this.settings.sourceUrls.get(setting) ?? ownUrl;
    if (!url) throw new ConfigError(`SUBGRAPH_URL_${setting.toUpperCase()} is not set and the supergraph has no URL.`);
    const { sourceTimeout, sourceTimeouts, breaker } = this.settings;
    return new Source({ name, url, timeout: sourceTimeouts.get(setting) ?? sourceTimeout, breaker });
  }
}
