/** Whom a key is about that leads to nothing, or to nothing the caller may know of: nobody, the same in every role. */
export const ONBEKEND = { statushouder: '' } as const;
