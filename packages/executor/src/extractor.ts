import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Failed } from './failed';
import type { Data } from './release';
import type { Subtypes } from './subtypes';

/** Fields of the data that a representation holds; `as` is what the source calls it. */
interface Wanted {
  readonly name: string;
  readonly as: string;
  readonly below?: Selections;
  /** A null then means that there is no such entity, so it is not asked for. */
  readonly nonNull?: boolean;
}

/** Per runtime type, since the planner asks by type. */
type Selections = (typename: unknown) => readonly Wanted[];

/** The JSON of an object as a source is asked for it; `Failed` or undefined where something that it needs is not there. */
export type Representation = string | Failed | undefined;

/** How objects of one type are asked for. */
export interface Form {
  /** Equal for forms under which one entity is asked the same of one source. */
  readonly name: string;
  readonly head: string;
  readonly wanted: readonly Wanted[];
  /** Set where one plain value is all that tells two objects apart. */
  readonly only: string | undefined;
}

/** Writes representations. Two of one form are the same when their `only` value is, or else their text. */
export class Extractor {
  private readonly perType = new Map<string, Form | undefined>();
  private readonly selections: Selections;
  private readonly typenames: readonly { on: string; to: string }[];

  constructor(
    requires: readonly QueryPlanSelectionNode[],
    rewrites: readonly FetchDataRewrite[] = [],
    private readonly subtypes: Subtypes,
    private readonly sourceName: (name: string) => string,
    /** What is asked of the objects, and whom. */
    private readonly question: string,
  ) {
    this.selections = this.compile(requires);
    this.typenames = rewrites.map(toTypename);
  }

  /** Undefined for a type whose objects are not asked for here. */
  formOf(typename: unknown): Form | undefined {
    return typeof typename === 'string' ? this.forType(typename) : undefined;
  }

  /** The type that the source knows these objects by. */
  typenameFor(typename: string): string {
    return this.typenames.find(({ on }) => this.subtypes.isOf(typename, on))?.to ?? typename;
  }

  read({ head, wanted }: Form, object: Data): Representation {
    let text = head;
    for (const field of wanted) {
      const value = object[field.name];
      if (value === null && field.nonNull) return undefined;
      const written = write(value, field.below);
      if (typeof written !== 'string') return written;
      text += `,"${field.as}":${written}`;
    }
    return `${text}}`;
  }

  /** The inputs that are not there, with the error that took them away if there was one. */
  missing(object: Data): { name: string; error?: Failed }[] {
    return this.forType(object.__typename as string)!.wanted.flatMap(({ name, below, nonNull }) => {
      const value = object[name];
      const written = value === null && nonNull ? undefined : write(value, below);
      if (typeof written === 'string') return [];
      return [{ name, ...(written && { error: written }) }];
    });
  }

  private forType(typename: string): Form | undefined {
    let form = this.perType.get(typename);
    if (form === undefined && !this.perType.has(typename)) {
      form = this.toForm(typename);
      if (this.perType.size < 1_000) this.perType.set(typename, form);
    }
    return form;
  }

  private toForm(typename: string): Form | undefined {
    const selected = this.selections(typename);
    if (selected.length === 0) return undefined;
    const wanted = selected
      .filter(({ name }) => name !== '__typename')
      .map((field) => ({ ...field, nonNull: this.subtypes.isNonNull(typename, field.name) }));
    const head = `{"__typename":${JSON.stringify(this.typenameFor(typename))}`;
    const [first] = wanted;
    const only = wanted.length === 1 && first!.below === undefined ? first!.name : undefined;
    return { name: `${this.question} ${head} ${only ?? ''}`, head, wanted, only };
  }

  private compile(selections: readonly QueryPlanSelectionNode[]): Selections {
    const known = new Map<unknown, readonly Wanted[]>();
    return (typename) => {
      let wanted = known.get(typename);
      if (wanted === undefined) {
        const grouped = new Map<string, QueryPlanSelectionNode[] | undefined>();
        this.collect(selections, typename, grouped);
        wanted = [...grouped].map(([name, below]) => ({
          name,
          as: this.sourceName(name),
          ...(below && { below: this.compile(below) }),
        }));
        if (known.size < 1_000) known.set(typename, wanted);
      }
      return wanted;
    };
  }

  private collect(
    selections: readonly QueryPlanSelectionNode[],
    typename: unknown,
    grouped: Map<string, QueryPlanSelectionNode[] | undefined>,
  ): void {
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        const { name } = selection;
        const below = selection.selections && [...(grouped.get(name) ?? []), ...selection.selections];
        grouped.set(name, below);
      } else if (
        selection.typeCondition === undefined ||
        (typeof typename === 'string' && this.subtypes.isOf(typename, selection.typeCondition))
      ) {
        this.collect(selection.selections, typename, grouped);
      }
    }
  }
}

function write(value: unknown, below: Selections | undefined): Representation {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      if (value instanceof Failed) return value;
      return below === undefined ? JSON.stringify(value) : writeParts(value, below);
    default:
      return undefined;
  }
}

function writeParts(value: object, below: Selections): Representation {
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) {
      const part = write(item, below);
      if (typeof part !== 'string') return part;
      text += text === '' ? part : `,${part}`;
    }
    return `[${text}]`;
  }
  for (const { name, as, below: deeper } of below((value as Data).__typename)) {
    const part = write((value as Data)[name], deeper);
    if (typeof part !== 'string') return part;
    text += `${text === '' ? '' : ','}"${as}":${part}`;
  }
  return `{${text}}`;
}

/** The planner's only rewrite of an input: the name of an interface in place of the type's own. */
function toTypename(rewrite: FetchDataRewrite): { on: string; to: string } {
  const [condition, last] = rewrite.path;
  if (rewrite.kind !== 'ValueSetter' || last !== '__typename' || !condition?.startsWith('... on ')) {
    throw new Error('The planner asks for an input rewrite that is not supported.');
  }
  return { on: condition.slice('... on '.length), to: String(rewrite.setValueTo) };
}
