import { LRUCache } from 'lru-cache';
import type { CompiledFetch } from './compiled-fetch';
import type { Step } from './plan-graph';
import { toRequestText, type RequestText } from './request-text';
import type { ObjectShape } from './shape';
import type { Subtypes } from './subtypes';

/** Combinations of fetches that travelled together, kept per operation. */
const MAX_TEXTS = 64;

/** All that can be known of an operation before its data are there, for one set of values in @include and @skip. */
export class CompiledOperation {
  private readonly texts = new LRUCache<string, RequestText>({ max: MAX_TEXTS });

  constructor(
    /** Undefined when no source need be asked. */
    readonly steps: Step | undefined,
    readonly shape: ObjectShape,
    readonly subtypes: Subtypes,
    /** Whether what is known of an entity stays true while the operation runs. */
    readonly isQuery: boolean,
  ) {}

  /** The text of the question that serves these fetches together. */
  requestText(fetches: readonly CompiledFetch[]): RequestText {
    let key = '';
    for (const { id } of fetches) key += ` ${id}`;
    let text = this.texts.get(key);
    if (text === undefined) this.texts.set(key, (text = toRequestText(fetches)));
    return text;
  }
}
