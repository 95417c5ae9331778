import type { ToClientPaths } from '@ketenhub/executor';

/** One field that a source withheld, and why (DESIGN §5). `pad` is a path in the client's response. */
export interface Weigering {
  /** Response names and list indexes; '@' for every position of a list in a refusal before anything was fetched. */
  readonly pad: readonly (string | number)[];
  readonly veld: string;
  readonly categorie: string;
  readonly reden: string;
}

/** What the sources withheld from one operation, each field once. */
export class Weigeringen {
  private readonly perKey = new Map<string, Weigering>();
  private readonly reported: { readonly weigeringen: readonly Weigering[]; readonly toClientPaths: ToClientPaths }[] =
    [];

  /** Takes the refusals of one source's answer over; where they stand in the client's answer is known at the end. */
  add(reported: unknown, toClientPaths: ToClientPaths): void {
    if (!Array.isArray(reported)) return;
    const weigeringen = reported.filter(isWeigering);
    if (weigeringen.length > 0) this.reported.push({ weigeringen, toClientPaths });
  }

  /** Takes one over whose path is the client's. */
  put(weigering: Weigering): void {
    this.perKey.set(JSON.stringify(weigering), weigering);
  }

  /** In the order of the answer, whichever source was first: the same question has the same answer to the byte. */
  list(data: unknown): readonly Weigering[] {
    for (const { weigeringen, toClientPaths } of this.reported.splice(0)) {
      for (const { pad: at, veld, categorie, reden } of weigeringen)
        for (const pad of toClientPaths(at)) this.put({ pad, veld, categorie, reden });
    }
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
    const place = typeof step === 'number' ? step : keysOf(at).indexOf(step);
    at = place < 0 ? undefined : (at as Record<string | number, unknown> | undefined)?.[step];
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
