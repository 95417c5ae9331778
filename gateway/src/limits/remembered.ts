import { getHeapStatistics } from 'node:v8';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

/** Bytes of memory that this process may have. A client chooses how many questions he asks, and how large they are. */
const HEAP = getHeapStatistics().heap_size_limit;

/** Some bytes of memory for a character of a question that is parsed, and for one of its JSON. */
const [PER_CHARACTER, PER_JSON] = [150, 5];

/** Characters that every question counts for besides its own. */
const OVERHEAD = 40;

/** For a cache of what was made of questions, of which the parsed question is the larger part: an eighth of the memory. */
export const REMEMBERED = {
  maxSize: Math.floor(HEAP / 8 / PER_CHARACTER),
  sizeOf: (text: string): number => text.length + OVERHEAD,
};

/** Parsed and valid questions; a sixth of the memory. */
export const rememberedDocuments = (): InMemoryLRUCache<DocumentNode> =>
  new InMemoryLRUCache({ maxSize: Math.floor(HEAP / 6 / PER_JSON) });
