/** Who asks, in one role and for at most one purpose; rights of two roles or purposes are never added up. */
export interface Caller {
  readonly organisatie: string;
  /** The organisation whose user asks, where it acts for `organisatie` (AVG art. 28); absent where that asks itself. */
  readonly uitvoerder?: string;
  readonly rol: string;
  readonly doel?: string;
  readonly gebruiker: string;
}
