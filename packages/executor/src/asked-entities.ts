import type { CompiledFetch } from './compiled-fetch';
import type { Form } from './extractor';
import type { ErrorTemplate } from './failed';
import type { Path } from './hooks';
import type { Data } from './release';

/** What a source said of one entity. */
export interface Outcome {
  /** Null for one that the source does not know or could not make. */
  readonly entity: Data | null;
  /** Why it is null. */
  readonly error?: ErrorTemplate;
  /** Where below the entity that was. */
  readonly below?: Path;
}

/** One representation that was sent for one selection, and every object of our data that its answer belongs to. */
export class AskedEntity {
  readonly targets: Data[] = [];
  /** Where in a plan those objects stand. */
  readonly paths = new Set<readonly string[]>();
  outcome: Outcome | undefined;
  private readonly waiting: (() => void)[] = [];

  constructor(
    readonly text: string,
    readonly fetch: CompiledFetch,
  ) {}

  whenAnswered(then: () => void): void {
    this.waiting.push(then);
  }

  answered(): void {
    for (const then of this.waiting) then();
  }
}

/** The entities of one operation by form and identity: what is known or under way is not asked again. */
export class AskedEntities {
  private readonly perForm = new Map<string, Map<string | number, AskedEntity>>();

  of({ name }: Form): Map<string | number, AskedEntity> {
    let known = this.perForm.get(name);
    if (known === undefined) this.perForm.set(name, (known = new Map()));
    return known;
  }
}
