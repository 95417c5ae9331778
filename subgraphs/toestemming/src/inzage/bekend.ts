/** A code of the contract; a record may hold one that is none (`PROCES`), an older one what no longer is. */
export const bekend = <C extends string>(codes: readonly C[], code: string | null | undefined): C | undefined =>
  codes.find((each) => each === code);
