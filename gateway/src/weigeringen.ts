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
      this.put({ pad: toClientPath(pad), veld, categorie, reden });
    }
  }

  /** Takes one over whose path is the client's. */
  put(weigering: Weigering): void {
    this.perKey.set(JSON.stringify(weigering), weigering);
  }

  /** In the order of the answer, whichever source was first: the same question has the same answer to the byte. */
  list(data: unknown): readonly Weigering[] {
    const placed = [...this.perKey].map(([key, weigering]) => ({
      key,
      weigering,
      place: placeIn(data, weigering.pad),
    }));
    return placed.sort((a, b) => compare(a.place, b.place) || (a.key < b.key ? -1 : 1)).map((one) => one.weigering);
  }
}

/** Where each step of a path stands among its neighbours; what is not in the answer stands last. */
function placeIn(data: unknown, pad: Weigering['pad']): number[] {
  let at = data;
  return pad.map((step) => {
    const isList = Array.isArray(at);
    const place = isList ? (typeof step === 'number' ? step : 0) : keysOf(at).indexOf(String(step));
    at = place < 0 ? undefined : (at as Record<string | number, unknown>)[isList ? place : step];
    return place < 0 ? Infinity : place;
  });
}

const keysOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value) : []);

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((place, step) => place !== b[step]);
  if (i < 0) return a.length - b.length;
  return b[i] === undefined || a[i]! > b[i] ? 1 : -1;
}

function isWeigering(value: unknown): value is Weigering {
  if (typeof value !== 'object' || value === null) return false;
  const { pad, veld, categorie, reden } = value as Record<string, unknown>;
  return Array.isArray(pad) && [veld, categorie, reden].every((part) => typeof part === 'string');
}
