/** Who asks, in one role and for at most one purpose; rights of two roles or purposes are never added up. */
export interface Caller {
  readonly organisatie: string;
  readonly rol: string;
  readonly doel?: string;
  readonly gebruiker: string;
}
