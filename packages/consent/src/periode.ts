/** Half-open, in milliseconds: at `tot` itself it no longer holds. */
export interface Periode {
  readonly van: number;
  readonly tot?: number;
}

export const geldt = ({ van, tot }: Periode, moment: number): boolean =>
  van <= moment && (tot === undefined || moment < tot);
