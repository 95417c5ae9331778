import { Random } from './random';

/** A federated graph in a few words; everything else (subgraphs, monolith, data) follows from it. */
export interface Graph {
  readonly seed: number;
  readonly subgraphs: readonly string[];
  readonly entities: readonly Entity[];
  /** An interface over some entities; `home` resolves its own field, `scoreIn` adds one as an @interfaceObject. */
  readonly ding?: { readonly of: readonly string[]; readonly home: string; readonly scoreIn?: string };
  /** Fields of Query, each in one subgraph. */
  readonly roots: readonly Field[];
  /** Fields of Mutation: `tel_` answers with the how-manieth it was, `doe_` with an object. */
  readonly mutations: readonly Field[];
}

export interface Entity {
  readonly name: string;
  /** Field sets, per subgraph. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  /** As in SDL. */
  readonly type: string;
  /** Subgraphs that resolve it; more than one is @shareable. */
  readonly in: readonly string[];
  readonly args?: boolean;
  readonly requires?: readonly Required[];
  /** Subgraph that still has it, with data of yesterday. */
  readonly overrides?: string;
  readonly inaccessible?: boolean;
  /** Field of the object it leads to, given along. */
  readonly provides?: string;
  /** Never fails. */
  readonly safe?: boolean;
}

export interface Required {
  readonly field: string;
  /** The value of its argument. */
  readonly n?: number;
  /** What is below it. */
  readonly below?: string;
}

const KEYS = ['id', 'code', 'org { nr }', 'id code'];
const LEAVES = [
  'String',
  'Int',
  'Float',
  'Boolean',
  'ID',
  'Kleur',
  'String!',
  'Int!',
  '[String]',
  '[Int!]',
  '[[Int]]',
  '[[String!]!]',
  'Maat',
  '[Maat!]',
  'JSON',
];

export function makeGraph(seed: number): Graph {
  const random = new Random(seed);
  const subgraphs = ['a', 'b', 'c', 'd'].slice(0, 2 + random.below(3));
  const names = ['E0', 'E1', 'E2', 'E3'].slice(0, 2 + random.below(3));
  const keys = names.map(() => keysOf(random, subgraphs));
  const ding = random.chance(60) ? makeDing(random, names, keys, subgraphs) : undefined;
  const abstract = ding ? ['Ding', '[Ding]', '[Ding!]', 'Iets', '[Iets]'] : ['Iets', '[Iets]'];
  const links = [...names.flatMap((name) => [name, `[${name}]`, `[${name}!]`, `[[${name}]]`, `${name}!`])];
  const entities = names.map((name, i): Entity => {
    const homes = [...keys[i]!.keys()];
    const fields = makeFields(random, homes, [...links, ...abstract], (subgraph, type) =>
      exists(subgraph, type, names, keys, ding),
    );
    return { name, keys: keys[i]!, fields };
  });
  const roots = subgraphs.flatMap((subgraph) =>
    [...links, ...abstract]
      .filter((type) => !type.endsWith('!') && random.chance(25) && exists(subgraph, type, names, keys, ding))
      .map((type, i): Field => ({ name: `root_${subgraph}_${i}`, type, in: [subgraph], args: random.chance(30) })),
  );
  const first: Field = { name: 'eerste', type: '[E0]', in: [[...keys[0]!.keys()][0]!] };
  const mutations = subgraphs.flatMap((subgraph): Field[] => [
    { name: `tel_${subgraph}_0`, type: 'Int', in: [subgraph], args: true },
    ...(keys[0]!.has(subgraph) ? [{ name: `doe_${subgraph}_0`, type: 'E0', in: [subgraph], args: true }] : []),
  ]);
  return { seed, subgraphs, entities: withProvides(random, entities), ding, roots: [first, ...roots], mutations };
}

const baseOf = (type: string) => type.replace(/[[\]!]/g, '');

/** Every subgraph that knows an entity shares a key with the first one, which has them all. */
function keysOf(random: Random, subgraphs: readonly string[]): Map<string, readonly string[]> {
  const homes = random.some(subgraphs, 1);
  const all = random.some(KEYS, 1);
  return new Map(homes.map((home, i) => [home, i === 0 ? all : random.some(all, 1)]));
}

function makeDing(
  random: Random,
  names: readonly string[],
  keys: readonly ReadonlyMap<string, readonly string[]>[],
  subgraphs: readonly string[],
): Graph['ding'] {
  const home = random.pick(subgraphs);
  const of = names.filter((_, i) => keys[i]!.get(home)?.includes('id'));
  if (of.length === 0) return undefined;
  const strangers = subgraphs.filter((subgraph) => of.every((name) => !keys[names.indexOf(name)]!.has(subgraph)));
  const scoreIn = strangers.length > 0 && random.chance(70) ? random.pick(strangers) : undefined;
  return { of, home, scoreIn };
}

function exists(
  subgraph: string,
  type: string,
  names: readonly string[],
  keys: readonly ReadonlyMap<string, readonly string[]>[],
  ding: Graph['ding'],
): boolean {
  const base = baseOf(type);
  if (base === 'Ding') return ding !== undefined && (ding.home === subgraph || ding.scoreIn === subgraph);
  if (base === 'Iets') return names.some((_, i) => keys[i]!.has(subgraph));
  return keys[names.indexOf(base)]!.has(subgraph);
}

function makeFields(
  random: Random,
  homes: readonly string[],
  links: readonly string[],
  has: (subgraph: string, type: string) => boolean,
): Field[] {
  const fields: Field[] = [];
  const count = 3 + random.below(5);
  for (let i = 0; i < count; i++) {
    const home = random.pick(homes);
    const isLink = random.chance(40);
    const type = isLink ? random.pick(links) : random.pick(LEAVES);
    if (isLink && !has(home, type)) continue;
    const others = homes.filter((one) => one !== home && (!isLink || has(one, type)));
    const shares = others.length > 0 && random.chance(20);
    const overrides = !shares && others.length > 0 && random.chance(12) ? random.pick(others) : undefined;
    fields.push({
      name: `f${i}`,
      type,
      in: shares ? [home, random.pick(others)] : [home],
      args: random.chance(25),
      overrides,
      inaccessible: random.chance(6),
      safe: shares || (type.endsWith('!') && !isLink) ? random.chance(40) : false,
    });
  }
  return [...fields, ...makeMusts(homes), ...makeRequiring(random, homes, fields)];
}

/** In every subgraph of an entity a field that may not be null and sometimes is: that takes away what others know. */
const makeMusts = (homes: readonly string[]): Field[] =>
  homes.length < 2 ? [] : homes.map((home, i) => ({ name: `m${i}`, type: 'Int!', in: [home] }));

function makeRequiring(random: Random, homes: readonly string[], fields: readonly Field[]): Field[] {
  if (homes.length < 2) return [];
  const made: Field[] = [];
  for (let i = 0; i < 3; i++) {
    if (random.chance(40)) continue;
    const home = random.pick(homes);
    const usable = fields.filter(
      ({ type, in: owners, overrides }) =>
        !owners.includes(home) && overrides !== home && LEAVES.includes(type) && !type.endsWith('!'),
    );
    if (usable.length === 0) continue;
    const requires = random
      .some(usable, 1)
      .slice(0, 2)
      .map(({ name, type, args }): Required => ({
        field: name,
        ...(args && random.chance(70) && { n: random.below(3) }),
        ...(baseOf(type) === 'Maat' && { below: 'hoogte' }),
      }));
    made.push({ name: `r${i}`, type: 'String', in: [home], requires });
  }
  return made;
}

/** A link may give a plain field of what it leads to along. */
function withProvides(random: Random, entities: readonly Entity[]): Entity[] {
  return entities.map((entity) => ({
    ...entity,
    fields: entity.fields.map((field): Field => {
      const target = entities.find(({ name }) => name === baseOf(field.type));
      if (target === undefined || field.in.length > 1 || field.overrides || random.chance(50)) return field;
      const [home] = field.in as [string];
      const given = target.fields.find(
        ({ in: owners, args, overrides, requires, type, inaccessible }) =>
          owners.length > 1 &&
          !owners.includes(home) &&
          !args &&
          !overrides &&
          !requires &&
          !inaccessible &&
          LEAVES.includes(type) &&
          baseOf(type) !== 'Maat',
      );
      return given === undefined ? field : { ...field, provides: given.name };
    }),
  }));
}
