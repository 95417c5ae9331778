import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { isInterfaceType, isObjectType, parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, getMetadataStorage } from 'type-graphql';
import { classify, type Classifications } from './classification';
import { Datum, Moment } from './scalars';
import type { SubgraphDefinition } from './definition';
import { DIRECTIVE_ENUMS, DIRECTIVE_SDL } from './directives';
import { guard } from './guard';
import { protectRoots } from './permissions';
import { recordRoots } from './record-roots';

export interface BuiltSubgraph {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly classifications: Classifications;
}

/**
 * Decorated classes in; federated, classified and guarded schema out. Throws on a field without category and on a root
 * field without permission. Pure: the printer, the tests and `startSubgraph` all call it.
 */
export async function buildSubgraph<S extends object>(definition: SubgraphDefinition<S>): Promise<BuiltSubgraph> {
  const built = await assemble(definition);
  guard(built.schema, built.classifications);
  protectRoots(built.schema, definition.permissions);
  recordRoots(built.schema, definition.opSchrift);
  return built;
}

/** The schema before anything guards it: for comparison in tests and benchmarks, never to be served. */
export async function assemble<S extends object>(definition: SubgraphDefinition<S>): Promise<BuiltSubgraph> {
  const { schema: decoratedSchema, resolvers } = await decorated(definition);
  const sdl = printSdl(definition, decoratedSchema);
  for (const [type, resolve] of Object.entries(definition.references))
    resolvers[type] = {
      ...resolvers[type],
      __resolveReference: async (key: never, context: never) => resolve(key, context),
    };
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  return { schema, sdl, classifications: classify(schema) };
}

type ResolverMap = Record<string, Record<string, unknown>>;

async function decorated<S extends object>({ resolvers, types }: SubgraphDefinition<S>) {
  getMetadataStorage().objectTypes.forEach((type) => (type.simpleResolvers = true));
  const schema = await buildSchema({
    resolvers,
    orphanedTypes: [...types],
    scalarsMap: [],
    skipCheck: true,
    validate: false,
  });
  return { schema, resolvers: { ...createResolversMap(schema), Datum, Moment } as unknown as ResolverMap };
}

function printSdl<S extends object>(definition: SubgraphDefinition<S>, schema: GraphQLSchema): string {
  nameCategories(schema);
  const printed = bareEnums(printSchemaWithDirectives(schema));
  const enums = Object.entries(DIRECTIVE_ENUMS).filter(([name]) => schema.getType(name) === undefined);
  return [header(definition), DIRECTIVE_SDL, ...enums.map(([, sdl]) => sdl), printed].join('\n').trim() + '\n';
}

/** The printer does not know our directives and quotes their enum arguments; they have no other strings. */
const bareEnums = (sdl: string) =>
  sdl.replace(/@(gegeven|betreft)\([^)]*\)/g, (directive) => directive.replaceAll('"', ''));

/** Partner developers read the category in the description too: introspection does not show directives. */
function nameCategories(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const gegeven = field.astNode?.directives?.find((d) => d.name.value === 'gegeven');
      const categorie = gegeven?.arguments?.find((arg) => arg.name.value === 'categorie')?.value;
      if (categorie?.kind === 'EnumValue') field.description = `${field.description ?? ''} [${categorie.value}]`.trim();
    }
  }
}

const header = <S extends object>({ contact }: SubgraphDefinition<S>) => `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective"])
  @link(url: "https://ketenhub.nl/gegeven/v1.0", import: ["@gegeven", "@openbaar", "@betreft"])
  @composeDirective(name: "@gegeven")
  @composeDirective(name: "@openbaar")
  @composeDirective(name: "@betreft")
  @contact(name: ${JSON.stringify(contact.name)}, url: ${JSON.stringify(contact.url)}, description: ${JSON.stringify(contact.description)})
`;
