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
  constructor(
    readonly error: ErrorTemplate,
    /** Where the error was below this place, in the source's own names. */
    readonly below: readonly (string | number)[] = NOWHERE,
  ) {}
}

const NOWHERE: readonly (string | number)[] = [];
