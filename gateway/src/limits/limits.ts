/** How much one question may ask. docker/example.env lists the settings. */
export interface Limits {
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Levels of fields below each other, fragments written out. */
  readonly depth: number;
  /** Fields under another name, fragments written out. */
  readonly aliases: number;
  /** Fields at the root, fragments written out. */
  readonly rootFields: number;
  /** Elements that one list may be asked for with `first`. */
  readonly first: number;
  /** Sum over all fields, see cost.ts. */
  readonly cost: number;
}

/** Some three times what one needs who asks all there is to know of one person. */
export const DEFAULT_LIMITS: Limits = {
  tokens: 5_000,
  depth: 20,
  aliases: 100,
  rootFields: 20,
  first: 100,
  cost: 50_000,
};
