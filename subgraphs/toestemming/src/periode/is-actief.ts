/** From `van` up to, not at, `tot`; without one it goes on. */
export const isActief = ({ van, tot }: { readonly van: Date; readonly tot: Date | null }, moment: Date): boolean =>
  van <= moment && (tot === null || moment < tot);
