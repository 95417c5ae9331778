import type { Asker } from './judge';
import { Writer } from './document';
import type { Graph } from './graph';
import { widest, type Selection } from './selection';
import type { Source } from './source';
import type { Truth } from './subject';
import type { Case } from './world';

/** The rows of one subgraph that belong to a case: ids per key type that it resolves. */
export type Rows = ReadonlyMap<string, readonly string[]>;

const LONG = process.env.LONG === '1';

const SUPERVISOR: Asker = { organisatie: 'keten-toezicht', rol: 'FUNCTIONARIS_GEGEVENSBESCHERMING', gebruiker: 'mw' };

/** Everything with a key that the person, the household and its placements lead to in this subgraph. */
export async function rowsOf(source: Source, { persons, household, plaatsingen }: Case): Promise<Rows> {
  const starts = { Statushouder: persons, Huishouden: [household], Plaatsing: plaatsingen };
  const found = new Map<string, Set<string>>();
  for (const [type, ids] of Object.entries(starts)) {
    if (!isResolvable(source, type)) continue;
    found.set(type, new Set([...(found.get(type) ?? []), ...ids]));
    const selection = widest(source.graph, type);
    const truths = await entityTruth(source, type, ids, SUPERVISOR);
    for (const truth of truths) collect(source, selection, truth, found);
  }
  const telling = [...found].filter(([type]) => isTelling(source, type));
  return new Map(telling.map(([type, ids]) => [type, [...ids].slice(0, atMost(source, type))]));
}

const isResolvable = (source: Source, type: string) => source.graph.types.get(type)?.resolvable === true;

/** Of what is about nobody one row tells as much as two. */
const atMost = ({ graph }: Source, type: string) => (LONG ? 100 : graph.types.get(type)!.betreft === 'NIEMAND' ? 1 : 2);

/** Rows of types that neither hold nor lead to a personal field tell nothing; they are asked when LONG is set. */
function isTelling({ graph }: Source, type: string): boolean {
  if (LONG) return true;
  return graph.types
    .get(type)!
    .fields.some(({ gegeven, named }) => gegeven ?? graph.types.get(named)?.fields.some((field) => field.gegeven));
}

function collect(source: Source, selection: Selection, truth: Truth, found: Map<string, Set<string>>): void {
  const type = (truth.__typename as string | undefined) ?? selection.type.name;
  const { key } = source.graph.types.get(type)!;
  if (key !== undefined && isResolvable(source, type))
    found.set(type, (found.get(type) ?? new Set()).add(String(truth[key])));
  for (const { name, child } of selection.perType.get(type) ?? []) {
    if (child === undefined) continue;
    for (const value of [truth[name]].flat()) if (value) collect(source, child, value as Truth, found);
  }
}

/** The rows of these keys as they are before the guard. */
async function entityTruth(source: Source, type: string, ids: readonly string[], asker: Asker): Promise<Truth[]> {
  const { data, errors } = await entityAnswer(source, type, ids, asker);
  if (errors.length > 0) throw new Error(`The truth about ${type} of ${source.naam} fails: ${errors.join('; ')}`);
  return (data as { _entities: Truth[] })._entities;
}

/** The same with what the services looked at, asked by `_entities`. */
export function entityAnswer(source: Source, type: string, ids: readonly string[], asker: Asker) {
  const { graph } = source;
  const braces = new Writer(graph, 'plain', '_mark').braces(widest(graph, type));
  const text = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} ${braces} } }`;
  return source.truth(text, { r: representations(graph, type, ids) }, asker);
}

export const representations = (graph: Graph, type: string, ids: readonly string[]) =>
  ids.map((id) => ({ __typename: type, [graph.types.get(type)!.key!]: id }));
