import type { State } from '../oracle/oracle';
import type { Comparison } from './compare';
import type { Doors } from './doors';
import { Writer } from './document';
import type { Field, Type } from './graph';
import type { Asker } from './judge';
import type { Report } from './report';
import { widest, type Selection } from './selection';
import type { Source, TruthAnswer } from './source';
import type { Truth } from './subject';
import { WORLD } from './world';

/** A root field that gives a list, as it is asked: a page at a time when it is a connection. */
export interface List {
  readonly field: Field;
  readonly isConnection: boolean;
  readonly node: Selection;
}

export function listsOf({ graph }: Source): List[] {
  return (graph.types.get('Query')?.fields ?? []).flatMap((field): List[] => {
    const isConnection = field.named.endsWith('Verbinding');
    if ((!field.list && !isConnection) || QUESTIONS.has(field.name)) return [];
    const named = isConnection ? field.named.slice(0, -'Verbinding'.length) : field.named;
    return graph.types.has(named) ? [{ field, isConnection, node: widest(graph, named, LONG ? 2 : 1) }] : [];
  });
}

/** What only the FG asks, and what takes other arguments than a gemeente: answers, not rows; tested beside the question. */
const QUESTIONS: ReadonlySet<string> = new Set([
  'verklaar',
  'wieZiet',
  'watZiet',
  'dekking',
  'noodtoegangen',
  'regelontwerpen',
  'verschil',
  'aflopendeToestemmingen',
  'toestemmingenZonderTaalOfTolk',
  'toestemmingenZonderBetrokkenheid',
  'inzagen',
  'inzagetelling',
  'medewerkertelling',
  'afwijkendVolume',
  'kennisgevingen',
  'vertrouwelijkheden',
]);

const LONG = process.env.LONG === '1';

interface Page {
  readonly nodes: readonly Record<string, unknown>[];
  readonly pad: string;
  readonly totaal?: number;
  readonly next?: string;
}

const PERMISSION = /: (DOEL_ONTBREEKT|ROL_NIET_BEVOEGD) /;

/** Asks a root list for all its pages and compares rows, count and fields with the truth and the oracle. */
export class Lists {
  /** How many rows each list gave. */
  readonly rows = new Map<string, number>();
  private readonly truths = new Map<string, TruthAnswer>();

  constructor(
    private readonly doors: Doors,
    private readonly state: State,
    private readonly report: Report,
  ) {}

  async compare(list: List, asker: Asker, size = 40): Promise<void> {
    const { source } = this.doors;
    const { field, node } = list;
    this.report.at(
      `${source.naam} ${asker.rol} (${asker.gebruiker}) for ${asker.doel ?? 'no purpose'}, list ${field.name}`,
    );
    const all = await this.truth(list, asker);
    let missing: Map<string, Truth> | undefined;
    let total: number | undefined;
    let seen = 0;
    for (let after: string | undefined, more = true; more;) {
      const { data, errors, weigeringen } = await source.ask(this.text(list, asker, size, after), {}, asker);
      if (errors.length > 0 && errors.every((error) => PERMISSION.test(error)) && !data?.[field.name]) return;
      errors.forEach((error) => this.report.differ(`error ${error}`));
      if (!data?.[field.name]) return this.report.differ('no list');
      const comparison = this.doors.comparison(asker, weigeringen);
      missing ??= new Map(this.expected(list, comparison, all, asker).map((truth, i) => [idOf(list, truth, i), truth]));
      total ??= missing.size;
      const page = pageOf(list, data);
      if (page.totaal !== undefined && page.totaal !== total)
        this.report.differ(`${field.name}.totaal: ${page.totaal}, expected ${total}`);
      page.nodes.forEach((actual, i) => {
        const id = idOf(list, actual, seen + i);
        const truth = missing!.get(id);
        missing!.delete(id);
        if (truth === undefined) this.report.differ(`${field.name}: a row too many`);
        else comparison.object(node, truth, actual, page.pad.replace('#', String(i)));
      });
      seen += page.nodes.length;
      this.rows.set(field.name, (this.rows.get(field.name) ?? 0) + page.nodes.length);
      comparison.end();
      this.report.add(comparison);
      after = page.next;
      more = after !== undefined;
      if (more && !LONG && !isAboutPeople(node.type)) return;
    }
    if (missing!.size > 0) this.report.differ(`${field.name}: ${missing!.size} rows of ${total} are not in the list`);
  }

  /**
   * Rows that are about people: those of the caller's own people of which the oracle opens something. A person himself
   * is in a list of his caller's people whatever this one source shows of him.
   */
  private expected({ node: { type } }: List, comparison: Comparison, all: readonly Truth[], asker: Asker): Truth[] {
    const withoutOwn = this.state.roles.find(({ code }) => code === asker.rol)?.betrokkenheid === 'GEEN';
    return all.filter((truth) => {
      const subject = comparison.subjects.of(type.name, truth, undefined);
      if (type.name === 'Statushouder') return !withoutOwn && comparison.judge.involved(subject);
      if (withoutOwn && ['STATUSHOUDER', 'HUISHOUDEN'].includes(type.betreft ?? '')) return false;
      return comparison.isVisible(type.name, truth, undefined);
    });
  }

  private async truth(list: List, asker: Asker): Promise<Truth[]> {
    const { source } = this.doors;
    const rows: Truth[] = [];
    for (let after: string | undefined, more = true; more;) {
      const text = this.text(list, asker, 100, after, '_mark');
      const { data, errors } = await this.once(text, asker);
      if (errors.length > 0)
        throw new Error(`The truth about ${list.field.name} of ${source.naam} fails: ${errors.join('; ')}`);
      const page = pageOf(list, data!);
      rows.push(...(page.nodes as Truth[]));
      after = page.next;
      more = after !== undefined;
    }
    return rows;
  }

  /** Once for all callers when no service looked at who asks. */
  private async once(text: string, asker: Asker): Promise<TruthAnswer> {
    const who = `${asker.organisatie} ${asker.rol} ${asker.gebruiker}`;
    const keys = [text, `${text} ${who}`, `${text} ${who} ${asker.doel}`];
    const known = keys.map((key) => this.truths.get(key)).find((answer) => answer !== undefined);
    if (known) return known;
    const answer = await this.doors.source.truth(text, {}, asker);
    this.truths.set(keys[answer.lookedAt]!, answer);
    return answer;
  }

  private text({ field, isConnection, node }: List, asker: Asker, first: number, after?: string, extra = ''): string {
    const braces = new Writer(this.doors.source.graph, 'plain', extra).braces(node);
    const args = field.args.flatMap(({ name, required }) => {
      if (name === 'first') return [`first: ${first}`];
      if (name === 'after') return after === undefined ? [] : [`after: ${JSON.stringify(after)}`];
      return required ? [`${name}: ${JSON.stringify(valueFor(name, asker))}`] : [];
    });
    const asked = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
    return isConnection
      ? `{ ${asked} { totaal pageInfo { hasNextPage endCursor } edges { cursor node ${braces} } } }`
      : `{ ${asked} ${braces} }`;
  }
}

/** Of what is nobody's one page is enough, except when LONG is set: it is the same for everyone. */
const isAboutPeople = ({ betreft }: Type) => betreft !== undefined && betreft !== 'NIEMAND';

/** A row without a key is known by its place. */
const idOf = ({ node: { type } }: List, row: Record<string, unknown>, place: number) =>
  String(row[type.key ?? 'id'] ?? `#${place}`);

function pageOf({ field: { name }, isConnection }: List, data: Record<string, unknown>): Page {
  if (!isConnection) return { nodes: data[name] as Page['nodes'], pad: `${name}.#` };
  const { edges, pageInfo, totaal } = data[name] as {
    edges: { node: Record<string, unknown> }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totaal: number;
  };
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  return { nodes: edges.map(({ node }) => node), pad: `${name}.edges.#.node`, totaal, next };
}

/** A list that must be told where to look gets the gemeente of the caller. */
function valueFor(argument: string, { organisatie }: Asker): string {
  if (argument !== 'gemeente') throw new Error(`No value known for the argument ${argument}`);
  return WORLD.organisaties.find(({ id }) => id === organisatie)?.gemeente ?? WORLD.gemeenten[0]!.code;
}
