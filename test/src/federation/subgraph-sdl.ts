import type { Entity, Field, Graph, Required } from './model';

const DIRECTIVES = [
  '@key',
  '@shareable',
  '@override',
  '@requires',
  '@provides',
  '@external',
  '@inaccessible',
  '@interfaceObject',
];
const HEADER = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(DIRECTIVES)})
enum Kleur { ROOD GROEN BLAUW @inaccessible }
scalar JSON
type Maat @shareable { hoogte: Int breedte: Int }
type Org @shareable { nr: Int! }
`;

/** One subgraph of a graph. */
export function subgraphSdl(graph: Graph, subgraph: string): string {
  const own = graph.entities.filter(({ keys }) => keys.has(subgraph));
  const [roots, mutations] = [graph.roots, graph.mutations].map((fields) =>
    fields.filter((field) => field.in.includes(subgraph)).map((field) => define(field)),
  ) as [string[], string[]];
  return [
    HEADER,
    ...own.map((entity) => entitySdl(graph, entity, subgraph)),
    ...dingSdl(graph, subgraph),
    own.length > 0 ? `union Iets = ${own.map(({ name }) => name).join(' | ')}` : '',
    `type Query {\n  ping_${subgraph}: Int\n  kleur_${subgraph}: Kleur\n  maat_${subgraph}: Maat\n  json_${subgraph}: JSON\n  org_${subgraph}: Org\n ${roots.join('\n ')}\n}`,
    `type Mutation { ${mutations.join(' ')} }`,
  ].join('\n');
}

function entitySdl(graph: Graph, entity: Entity, subgraph: string): string {
  const keys = entity.keys.get(subgraph)!;
  const isDing = graph.ding?.home === subgraph && graph.ding.of.includes(entity.name);
  const keyFields = [
    ...(keys.some((key) => /\bid\b/.test(key)) ? ['id: ID!'] : []),
    ...(keys.some((key) => /\bcode\b/.test(key)) ? ['code: String!'] : []),
    ...(keys.some((key) => key.startsWith('org')) ? ['org: Org!'] : []),
  ];
  const external = externals(graph, entity, subgraph).map((field) => `${define(field)} @external`);
  const fields = entity.fields.flatMap((field) => {
    if (field.in.includes(subgraph)) return [`${define(field)}${directives(field)}`];
    return field.overrides === subgraph ? [define(field)] : [];
  });
  const head = `type ${entity.name}${isDing ? ' implements Ding' : ''} ${keys.map((key) => `@key(fields: "${key}")`).join(' ')}`;
  return `${head} {\n  ${[...keyFields, ...(isDing ? ['titel: String'] : []), ...fields, ...external].join('\n  ')}\n}`;
}

const define = ({ name, type, args }: Pick<Field, 'name' | 'type' | 'args'>) =>
  `${name}${args ? '(n: Int = 1)' : ''}: ${type}`;

function directives({ in: owners, overrides, requires, inaccessible, provides }: Field): string {
  return [
    owners.length > 1 ? ' @shareable' : '',
    overrides ? ` @override(from: "${overrides}")` : '',
    requires ? ` @requires(fields: ${JSON.stringify(requires.map(printRequired).join(' '))})` : '',
    provides ? ` @provides(fields: "${provides}")` : '',
    inaccessible ? ' @inaccessible' : '',
  ].join('');
}

const printRequired = ({ field, n, below }: Required) =>
  `${field}${n === undefined ? '' : `(n: ${n})`}${below === undefined ? '' : ` { ${below} }`}`;

/** Fields of others that this subgraph requires or gives along. */
function externals({ entities }: Graph, entity: Entity, subgraph: string): Field[] {
  const required = entity.fields
    .filter((field) => field.in.includes(subgraph))
    .flatMap(({ requires }) => (requires ?? []).map(({ field }) => field));
  const given = entities
    .flatMap(({ fields }) => fields)
    .filter(
      (field) =>
        field.provides !== undefined &&
        field.in.includes(subgraph) &&
        field.type.replace(/[[\]!]/g, '') === entity.name,
    )
    .map(({ provides }) => provides!);
  const names = new Set([...required, ...given]);
  return entity.fields.filter(({ name, in: owners }) => names.has(name) && !owners.includes(subgraph));
}

function dingSdl({ ding }: Graph, subgraph: string): string[] {
  if (ding?.home === subgraph) return ['interface Ding @key(fields: "id") { id: ID! titel: String }'];
  if (ding?.scoreIn === subgraph) return ['type Ding @interfaceObject @key(fields: "id") { id: ID! score: Int }'];
  return [];
}
