import type { CompiledFetch } from './compiled-fetch';

/** The text of one question that serves several fetches; JSON-escaped once per combination. */
export interface RequestText {
  /** The body up to and including '"variables":{'. */
  readonly prefix: string;
  readonly variables: readonly string[];
  /** What is asked by key: fetches that ask the same of their entities share one list of representations. */
  readonly groups: readonly Group[];
}

export interface Group {
  /** Name of the list of entities in the answer. */
  readonly alias: string;
  /** Name of the variable of its representations. */
  readonly variable: string;
  readonly fetches: readonly CompiledFetch[];
}

export function toRequestText(fetches: readonly CompiledFetch[]): RequestText {
  const [first] = fetches as [CompiledFetch];
  const variables = [...new Set(fetches.flatMap((fetch) => fetch.variables))];
  const groups = first.extractor === undefined ? [] : group(fetches);
  const definitions = [
    ...groups.map(({ variable }) => `$${variable}:[_Any!]!`),
    ...new Set(fetches.flatMap(({ variableDefinitions }) => variableDefinitions)),
  ];
  const selection = groups.length === 0 ? first.selection : `{${groups.map(entities).join(' ')}}`;
  const text = `${first.head}${toList(definitions)}${selection}`;
  return { prefix: `{"query":${JSON.stringify(text)},"variables":{`, variables, groups };
}

function group(fetches: readonly CompiledFetch[]): Group[] {
  const perSelection = new Map<string, CompiledFetch[]>();
  for (const fetch of fetches) {
    const same = perSelection.get(fetch.selection);
    if (same === undefined) perSelection.set(fetch.selection, [fetch]);
    else same.push(fetch);
  }
  const isAlone = perSelection.size === 1;
  return [...perSelection.values()].map((same, i) => ({
    alias: isAlone ? '_entities' : `_${i}`,
    variable: isAlone ? 'representations' : `representations${i}`,
    fetches: same,
  }));
}

const entities = ({ alias, variable, fetches }: Group) =>
  `${alias === '_entities' ? alias : `${alias}:_entities`}(representations:$${variable})${fetches[0]!.selection}`;

const toList = (definitions: readonly string[]) => (definitions.length === 0 ? '' : `(${definitions.join(' ')})`);
