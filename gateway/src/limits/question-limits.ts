import { parse, GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from './limits';
import { checkShape } from './shape-limits';
import { checkText } from './text-limits';

/** Characters of text that are remembered as passed. */
const REMEMBERED = 4_000_000;

/** Refuses a question by its text and shape, before anything else of it is worked on. What passed once is not read again. */
export class QuestionLimits {
  private readonly passed = new LRUCache<string, true>({
    maxSize: REMEMBERED,
    sizeCalculation: (_, text) => text.length + 1,
  });

  constructor(private readonly limits: Limits) {}

  /** Throws {@link GatewayError} with 400. A text that is no GraphQL is left to the server, which says where it is wrong. */
  check(text: string): void {
    if (this.passed.get(text)) return;
    checkText(text, this.limits);
    try {
      checkShape(parse(text, { noLocation: true }), this.limits);
    } catch (error) {
      if (isSyntaxError(error)) return;
      throw error;
    }
    this.passed.set(text, true);
  }
}

const isSyntaxError = (error: unknown) => error instanceof GraphQLError && error.message.startsWith('Syntax Error');
