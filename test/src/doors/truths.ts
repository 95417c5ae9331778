import { isDeepStrictEqual } from 'node:util';
import { entityAnswer } from './case-rows';
import type { Graph } from './graph';
import type { Asker } from './judge';
import { Writer } from './document';
import { widest, type Selection } from './selection';
import type { Source } from './source';
import { isWithheld, type Truth } from './subject';

/** A root field that gives one object by its key: `statushouder(id)`. */
export interface Lookup {
  readonly field: string;
  readonly argument: string;
}

export function lookupsOf(graph: Graph): ReadonlyMap<string, Lookup> {
  const single = (graph.types.get('Query')?.fields ?? []).filter(
    ({ named, list, args }) => !list && args.length === 1 && args[0]!.name === graph.types.get(named)?.key,
  );
  return new Map(single.map(({ named, name, args }) => [named, { field: name, argument: args[0]!.name }]));
}

/**
 * What there is to tell about a row, asked once per caller, or once for all when no service looked at who asks. A row
 * must be the same by its key and by its root field.
 */
export class Truths {
  private readonly known = new Map<string, Truth>();

  constructor(
    private readonly source: Source,
    private readonly lookups: ReadonlyMap<string, Lookup>,
    private readonly differ: (problem: string) => void,
  ) {}

  async of(type: string, ids: readonly string[], asker: Asker): Promise<readonly Truth[]> {
    const found = (id: string) => LEVELS.map((level) => this.known.get(level(asker, type, id))).find(Boolean);
    const missing = ids.filter((id) => found(id) === undefined);
    if (missing.length > 0) {
      const { data, errors, lookedAt } = await entityAnswer(this.source, type, missing, asker);
      if (errors.length > 0)
        throw new Error(`The truth about ${type} of ${this.source.naam} fails: ${errors.join('; ')}`);
      const truths = (data as { _entities: Truth[] })._entities;
      await this.checkRoot(type, missing, asker, truths);
      truths.forEach((truth) => this.checkEdges(widest(this.source.graph, type), truth));
      missing.forEach((id, i) => this.known.set(LEVELS[lookedAt](asker, type, id), truths[i]!));
    }
    return ids.map((id) => found(id)!);
  }

  private readonly leaves = new Map<string, unknown>();

  /** An object with a key holds the same values whichever edge leads to it. */
  private checkEdges(selection: Selection, truth: Truth): void {
    const type = this.source.graph.types.get((truth.__typename as string | undefined) ?? selection.type.name)!;
    for (const { name, child } of selection.perType.get(type.name) ?? []) {
      const value = truth[name];
      if (child !== undefined) {
        for (const inner of [value].flat()) if (inner) this.checkEdges(child, inner as Truth);
      } else if (type.key !== undefined && !isWithheld(truth)) {
        const leaf = `${type.name} ${String(truth[type.key])} ${name}`;
        const known = this.leaves.get(leaf);
        if (this.leaves.has(leaf) && !isDeepStrictEqual(known, value))
          this.differ(`${type.name}.${name}: another value through another edge`);
        this.leaves.set(leaf, value);
      }
    }
  }

  private async checkRoot(type: string, ids: readonly string[], asker: Asker, truths: readonly Truth[]) {
    const lookup = this.lookups.get(type);
    if (lookup === undefined) return;
    const braces = new Writer(this.source.graph, 'plain', '_mark').braces(widest(this.source.graph, type));
    const variables = ids.map((_, i) => `$x${i}: ID!`).join(' ');
    const fields = ids.map((_, i) => `x${i}: ${lookup.field}(${lookup.argument}: $x${i}) { ...All }`).join(' ');
    const text = `query (${variables}) { ${fields} } fragment All on ${type} ${braces}`;
    const { data, errors } = await this.source.truth(
      text,
      Object.fromEntries(ids.map((id, i) => [`x${i}`, id])),
      asker,
    );
    errors.forEach((error) => this.differ(`${lookup.field}: ${error}`));
    truths.forEach((truth, i) => {
      if (!isDeepStrictEqual(data?.[`x${i}`], truth)) this.differ(`${lookup.field}: another row than by _entities`);
    });
  }
}

type Key = (asker: Asker, type: string, id: string) => string;

/** Under what a row is remembered, by how much of the caller the services looked at: nothing, who, or also what for. */
const LEVELS: readonly [Key, Key, Key] = [
  (_, type, id) => `${type} ${id}`,
  ({ organisatie, rol, gebruiker }, type, id) => `${organisatie}/${rol}/${gebruiker} ${type} ${id}`,
  ({ organisatie, rol, gebruiker, doel }, type, id) => `${organisatie}/${rol}/${gebruiker}/${doel} ${type} ${id}`,
];
