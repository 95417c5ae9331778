/** One field that a source withheld, and why (DESIGN §5). `pad` is a path in the client's response. */
export interface Weigering {
  /** Response names and list indexes; '@' stands for every position of a list. */
  readonly pad: readonly (string | number)[];
  readonly veld: string;
  readonly categorie: string;
  readonly reden: string;
}

/** What the sources withheld from one operation, each field once. */
export class Weigeringen {
  private readonly perKey = new Map<string, Weigering>();

  /** Takes the refusals of one source's answer over; `toClientPath` maps its paths to the client's. */
  add(reported: unknown, toClientPath: (pad: Weigering['pad']) => Weigering['pad']): void {
    if (!Array.isArray(reported)) return;
    for (const { pad, veld, categorie, reden } of reported.filter(isWeigering)) {
      const weigering = { pad: toClientPath(pad), veld, categorie, reden };
      this.perKey.set(JSON.stringify(weigering), weigering);
    }
  }

  list(): readonly Weigering[] {
    return [...this.perKey.values()];
  }
}

function isWeigering(value: unknown): value is Weigering {
  if (typeof value !== 'object' || value === null) return false;
  const { pad, veld, categorie, reden } = value as Record<string, unknown>;
  return Array.isArray(pad) && [veld, categorie, reden].every((part) => typeof part === 'string');
}
