import type { State } from '../oracle/oracle';
import { Comparison, type Weigering } from './compare';
import { Writer } from './document';
import { Facts, Judge, type Asker } from './judge';
import type { Report } from './report';
import type { Graph } from './graph';
import { widest, type Selection } from './selection';
import type { Source } from './source';
import { Subjects, type Truth } from './subject';
import { lookupsOf, Truths } from './truths';

type Objects = Record<string, unknown>;

/** What of one object every source is asked; below it, edges to objects that other sources know more of. */
interface Asked {
  readonly type: string;
  readonly edges: readonly { readonly name: string; readonly to: Asked }[];
}

const edge = (name: string, type: string) => ({ name, to: { type, edges: [] } });

/** The client's questions: one root field each, all that all sources know of it, and one step further. */
const QUESTIONS: readonly Asked[] = [
  { type: 'Statushouder', edges: [edge('huishouden', 'Huishouden'), edge('huidigePlaatsing', 'Plaatsing')] },
  { type: 'Huishouden', edges: [] },
  { type: 'Plaatsing', edges: [edge('huishouden', 'Huishouden')] },
];

interface Known {
  readonly source: Source;
  readonly truths: Truths;
}

export type AskGateway = (
  text: string,
  variables: object,
  asker: Asker,
) => Promise<{ data: Objects | null | undefined; errors: readonly object[]; weigeringen: readonly Weigering[] }>;

/** The same comparison for a client of the gateway: one question, answered by every source that knows something. */
export class ThroughGateway {
  private readonly facts: Facts;
  private readonly known: readonly Known[];
  private readonly roots = new Map<string, { field: string; argument: string }>();

  constructor(
    sources: readonly Source[],
    private readonly state: State,
    private readonly moment: number,
    private readonly ask: AskGateway,
    private readonly report: Report,
  ) {
    this.facts = new Facts(state);
    this.known = sources.map((source) => ({ source, truths: new Truths(source, new Map(), report.differ) }));
    for (const source of sources) source.know(state);
    for (const { graph } of sources) for (const [type, lookup] of lookupsOf(graph)) this.roots.set(type, lookup);
  }

  async compare(ids: Readonly<Record<string, string | undefined>>, asker: Asker): Promise<void> {
    for (const question of QUESTIONS) {
      const id = ids[question.type];
      if (id !== undefined) await this.one(question, id, asker);
    }
  }

  private async one(question: Asked, id: string, asker: Asker): Promise<void> {
    const { field, argument } = this.roots.get(question.type)!;
    this.report.at(`gateway ${asker.rol} (${asker.gebruiker}) for ${asker.doel ?? 'no purpose'}, ${field} ${id}`);
    const text = `query ($id: ID!) { mijn: ${field}(${argument}: $id) ${this.braces(question)} }`;
    const { data, errors, weigeringen } = await this.ask(text, { id }, asker);
    errors.forEach((error) => this.report.differ(`error ${JSON.stringify(error)}`));
    if (!data) return this.report.differ('no answer');
    const judge = new Judge(this.facts, asker, this.moment);
    const left = await this.object(question, id, data.mijn as Objects, 'mijn', { asker, judge }, weigeringen);
    for (const { pad, veld, reden } of left)
      this.report.differ(`${pad.join('.')} ${veld}: refused (${reden}), not expected`);
  }

  /** Compares what each source knows of this object, and gives the refusals that were not about it. */
  private async object(
    { type, edges }: Asked,
    id: string,
    actual: Objects,
    pad: string,
    who: { asker: Asker; judge: Judge },
    weigeringen: readonly Weigering[],
    asked?: Source,
  ): Promise<readonly Weigering[]> {
    let left = weigeringen;
    for (const { source, truths } of this.knowing(type, asked)) {
      const [truth] = await truths.of(type, [id], who.asker);
      const { graph, definition } = source;
      const subjects = new Subjects(graph, this.state, definition.bronTaak, this.moment, this.report.differ);
      const comparison = new Comparison(graph, who.judge, subjects, left, this.report.differ);
      comparison.object(still(graph, type), truth!, actual, pad);
      left = comparison.left;
      this.report.add(comparison);
    }
    for (const { name, to } of edges) {
      const next = actual?.[name] as Truth | null;
      if (next)
        left = await this.object(to, String(next.id), next, `${pad}.${name}`, who, left, this.ownerOf(type, name));
    }
    return left;
  }

  /** The sources that know more of this type than the one that was asked about it already. */
  private knowing(type: string, asked?: Source): readonly Known[] {
    return this.known.filter(({ source }) => source !== asked && source.graph.types.get(type)?.resolvable);
  }

  /** The source of an edge: its own question follows it already. */
  private ownerOf(type: string, name: string): Source | undefined {
    return this.known.find(({ source }) => source.graph.types.get(type)?.fields.some((field) => field.name === name))
      ?.source;
  }

  private braces({ type, edges }: Asked, asked?: Source): string {
    const each = this.knowing(type, asked).map(
      ({ source: { graph } }) => `... ${new Writer(graph).braces(still(graph, type))}`,
    );
    const further = edges.map(({ name, to }) => `${name} ${this.braces(to, this.ownerOf(type, name))}`);
    return `{ ${[...each, ...further].join('\n')} }`;
  }
}

/** Grows with every question, so that it is never the same here and there. */
const GROWS: ReadonlySet<string> = new Set(['ingezienDoor']);

function still(graph: Graph, typeName: string): Selection {
  const { type, perType } = widest(graph, typeName);
  const kept = [...perType].map(([name, fields]) => [name, fields.filter((field) => !GROWS.has(field.name))] as const);
  return { type, perType: new Map(kept) };
}
