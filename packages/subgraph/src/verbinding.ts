import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { Openbaar } from './directives';
import { HubError } from './error';
import { Directive } from 'type-graphql';

@ObjectType({ description: 'Waar een bladzijde van een lijst begint en eindigt.' })
@Directive('@shareable')
export class PaginaInfo {
  @Openbaar()
  @Field(() => Boolean, { description: 'Of er een volgende bladzijde is.' })
  hasNextPage!: boolean;

  @Openbaar()
  @Field(() => Boolean, { description: 'Of er een vorige bladzijde is.' })
  hasPreviousPage!: boolean;

  @Openbaar()
  @Field(() => String, { nullable: true, description: 'Cursor van het eerste element.' })
  startCursor?: string;

  @Openbaar()
  @Field(() => String, { nullable: true, description: 'Cursor van het laatste element.' })
  endCursor?: string;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

/** One page of a list that is too long to count. */
export interface Blad<T> {
  edges: Edge<T>[];
  pageInfo: PaginaInfo;
}

export interface Connection<T> extends Blad<T> {
  totaal: number;
}

function edgeOf<T extends object>(naam: string, node: () => ClassType<T>): ClassType<Edge<T>> {
  @ObjectType(`${naam}Edge`, { description: `Een element van een lijst van ${naam}.` })
  class EdgeType implements Edge<T> {
    @Openbaar()
    @Field(() => String, { description: 'Plaats in de lijst.' })
    cursor!: string;

    @Openbaar()
    @Field(node, { description: 'Het element zelf.' })
    node!: T;
  }
  return EdgeType;
}

/** The Relay connection type `<naam>Verbinding` of a node type, with its edge type. */
export function Verbinding<T extends object>(naam: string, node: () => ClassType<T>): ClassType<Connection<T>> {
  const EdgeType = edgeOf(naam, node);

  @ObjectType(`${naam}Verbinding`, {
    description: `Een bladzijde van een lijst van ${naam}; alleen wat u mag zien telt mee.`,
  })
  class VerbindingType implements Connection<T> {
    @Openbaar()
    @Field(() => [EdgeType], { description: 'De elementen van deze bladzijde.' })
    edges!: Edge<T>[];

    @Openbaar()
    @Field(() => PaginaInfo, { description: 'Waar deze bladzijde begint en eindigt.' })
    pageInfo!: PaginaInfo;

    @Openbaar()
    @Field(() => Int, { description: 'Het aantal elementen dat u mag zien.' })
    totaal!: number;
  }
  return VerbindingType;
}

/** The same without `totaal`, for lists that may be too long to count. */
export function VerbindingZonderTotaal<T extends object>(naam: string, node: () => ClassType<T>): ClassType<Blad<T>> {
  const EdgeType = edgeOf(naam, node);

  @ObjectType(`${naam}Verbinding`, {
    description: `Een bladzijde van een lange lijst van ${naam}, die niet is geteld.`,
  })
  class VerbindingType implements Blad<T> {
    @Openbaar()
    @Field(() => [EdgeType], { description: 'De elementen van deze bladzijde.' })
    edges!: Edge<T>[];

    @Openbaar()
    @Field(() => PaginaInfo, { description: 'Waar deze bladzijde begint en eindigt.' })
    pageInfo!: PaginaInfo;
  }
  return VerbindingType;
}

/** Where a page begins and how long it is. */
export interface Pagina {
  first?: number | null;
  after?: string | null;
}

const MAX = 100;

/** One page (at most 100, default 25) of nodes that are sorted and already limited to what the caller may see. */
export function pageOf<T extends { id: string }>(nodes: readonly T[], { first, after }: Pagina): Connection<T> {
  const size = sizeOf(first);
  const start = after === undefined || after === null ? 0 : positionAfter(nodes, after);
  const edges = nodes.slice(start, start + size).map((node) => ({ cursor: toCursor(node.id), node }));
  return {
    edges,
    totaal: nodes.length,
    pageInfo: {
      hasNextPage: start + size < nodes.length,
      hasPreviousPage: start > 0,
      startCursor: edges.at(0)?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
  };
}

/**
 * One page of rows that the database gives in order, after the place that `after` names: `find` gets that place (the parts
 * of a cursor, `parts` of them) and how many rows to give. Throws ONGELDIGE_INVOER.
 */
export async function bladVan<R, T>(
  { first, after }: Pagina,
  parts: number,
  find: (place: readonly string[] | undefined, limit: number) => Promise<readonly R[]>,
  { placeOf, toNode }: { placeOf: (row: R) => readonly string[]; toNode: (row: R) => T },
): Promise<Blad<T>> {
  const size = sizeOf(first);
  const rows = await find(placeIn(after, parts), size + 1);
  const edges = rows
    .slice(0, size)
    .map((row) => ({ cursor: toCursor(JSON.stringify(placeOf(row))), node: toNode(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges.at(0)?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
  };
}

function sizeOf(first: number | null | undefined): number {
  const size = first ?? 25;
  if (size < 1 || size > MAX) throw new HubError('ONGELDIGE_INVOER', `Vraag met first tussen 1 en ${MAX} elementen.`);
  return size;
}

function placeIn(after: string | null | undefined, parts: number): readonly string[] | undefined {
  if (after === undefined || after === null) return undefined;
  const place = readJson(Buffer.from(after, 'base64url').toString());
  const isPlace = Array.isArray(place) && place.length === parts && place.every((part) => typeof part === 'string');
  if (!isPlace) throw vreemdeCursor();
  return place as readonly string[];
}

/** A cursor that is none, or of another list. */
export const vreemdeCursor = () =>
  new HubError('ONGELDIGE_INVOER', 'De cursor in after hoort niet bij deze lijst. Begin opnieuw zonder after.');

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const toCursor = (id: string) => Buffer.from(id).toString('base64url');

function positionAfter(nodes: readonly { id: string }[], after: string): number {
  const at = nodes.findIndex((node) => toCursor(node.id) === after);
  if (at === -1) throw vreemdeCursor();
  return at + 1;
}
