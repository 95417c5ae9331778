import type { Caller } from './caller';
import type { Rechten } from './rechten';

/** One caller at one moment, with what the rules say to him; shared by all people he looks at. */
export class Blik {
  /** Of the gemeente that was asked about last: people of a list mostly share one. */
  private last: { readonly gemeente: string | undefined; readonly isValid: boolean } | undefined;

  constructor(
    readonly caller: Caller,
    readonly moment: number,
    readonly rechten: Rechten,
  ) {}

  /** Is his role valid for people of this gemeente? */
  roleValidIn(gemeente: string | undefined): boolean {
    if (this.last === undefined || this.last.gemeente !== gemeente)
      this.last = { gemeente, isValid: this.rechten.roleValidIn(gemeente, this.moment) };
    return this.last.isValid;
  }
}
