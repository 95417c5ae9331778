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
  private readonly known: Weigering[] = [];
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
    this.known.push(weigering);
  }

  /** In the order of the answer, whichever source was first: the same question has the same answer to the byte. */
  list(data: unknown): readonly Weigering[] {
    for (const { weigeringen, toClientPaths } of this.reported.splice(0)) {
      for (const { pad: at, veld, categorie, reden } of weigeringen)
        for (const pad of toClientPaths(at)) this.put({ pad, veld, categorie, reden });
    }
    const order = new Map<unknown, ReadonlyMap<string, number>>();
    const placed = this.known.map((weigering) => ({ weigering, place: placeIn(data, weigering.pad, order) }));
    placed.sort(inOrder);
    return placed.filter((one, i) => i === 0 || inOrder(placed[i - 1]!, one) !== 0).map(({ weigering }) => weigering);
  }
}

interface Placed {
  readonly weigering: Weigering;
  readonly place: readonly number[];
}

/** 0 for one that is told twice. */
function inOrder(a: Placed, b: Placed): number {
  const order = compare(a.place, b.place);
  if (order !== 0) return order;
  const [one, other] = [JSON.stringify(a.weigering), JSON.stringify(b.weigering)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Where each step of a path stands among its neighbours; what is not in the answer stands last. */
function placeIn(data: unknown, pad: Weigering['pad'], order: Map<unknown, ReadonlyMap<string, number>>): number[] {
  let at = data;
  return pad.map((step) => {
    const place = typeof step === 'number' ? step : (orderOf(at, order).get(step) ?? Infinity);
    at = place === Infinity ? undefined : (at as Record<string | number, unknown> | undefined)?.[step];
    return place;
  });
}

function orderOf(value: unknown, order: Map<unknown, ReadonlyMap<string, number>>): ReadonlyMap<string, number> {
  let own = order.get(value);
  if (own === undefined) {
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    order.set(value, (own = new Map(names.map((name, i) => [name, i]))));
  }
  return own;
}

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
