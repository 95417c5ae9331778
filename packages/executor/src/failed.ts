/** What a client will read of something that went wrong; the path is added where it turns out to be missing. */
export interface ErrorTemplate {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Stands in the data where a value is missing because of an error. The release turns it into null, and into one error
 * for every place of the client's answer where it is met.
 */
export class Failed {
  private readonly others: Failed[] = [];

  constructor(
    readonly error: ErrorTemplate,
    /** Where the error was below this place, in the source's own names. */
    readonly below: readonly (string | number)[] = NOWHERE,
  ) {}

  /** Another error that took the same value away. */
  also(other: Failed): void {
    if (this.others.length < MAX_OTHERS) this.others.push(other);
  }

  /** The first of them whose place a client knows; else the first. */
  best(isKnown: (below: Failed['below']) => boolean): Failed {
    return [this, ...this.others].find(({ below }) => isKnown(below)) ?? this;
  }
}

const MAX_OTHERS = 7;

const NOWHERE: readonly (string | number)[] = [];
