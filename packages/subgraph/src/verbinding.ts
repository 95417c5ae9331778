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

export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PaginaInfo;
  totaal: number;
}

/** The Relay connection type `<naam>Verbinding` of a node type, with its edge type. */
export function Verbinding<T extends object>(naam: string, node: () => ClassType<T>): ClassType<Connection<T>> {
  @ObjectType(`${naam}Edge`, { description: `Een element van een lijst van ${naam}.` })
  class EdgeType implements Edge<T> {
    @Openbaar()
    @Field(() => String, { description: 'Plaats in de lijst.' })
    cursor!: string;

    @Openbaar()
    @Field(node, { description: 'Het element zelf.' })
    node!: T;
  }

  @ObjectType(`${naam}Verbinding`, {
    description: `Een bladzijde van een lijst van ${naam}; alleen wat u mag zien telt mee.`,
  })
  class VerbindingType implements Connection<T> {
    @Openbaar()
    @Field(() => [EdgeType], { description: 'De elementen van deze bladzijde.' })
    edges!: EdgeType[];

    @Openbaar()
    @Field(() => PaginaInfo, { description: 'Waar deze bladzijde begint en eindigt.' })
    pageInfo!: PaginaInfo;

    @Openbaar()
    @Field(() => Int, { description: 'Het aantal elementen dat u mag zien.' })
    totaal!: number;
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
  const size = first ?? 25;
  if (size < 1 || size > MAX) throw new HubError('ONGELDIGE_INVOER', `Vraag met first tussen 1 en ${MAX} elementen.`);
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

const toCursor = (id: string) => Buffer.from(id).toString('base64url');

function positionAfter(nodes: readonly { id: string }[], after: string): number {
  const at = nodes.findIndex((node) => toCursor(node.id) === after);
  if (at === -1)
    throw new HubError('ONGELDIGE_INVOER', 'De cursor in after hoort niet bij deze lijst. Begin opnieuw zonder after.');
  return at + 1;
}
