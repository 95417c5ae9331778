import type { GraphQLEnumType, GraphQLSchema } from 'graphql';
import { stringArgument } from './virtual-fields';

/** The sources that a supergraph names; ApolloGateway also remembers those that an earlier one named. */
export function sourcesOf(supergraphSchema: GraphQLSchema): { name: string; url: string | undefined }[] {
  const graphs = supergraphSchema.getType('join__Graph') as GraphQLEnumType | undefined;
  return (graphs?.getValues() ?? []).map(({ name, astNode }) => {
    const graph = astNode?.directives?.find((directive) => directive.name.value === 'join__graph');
    return { name: stringArgument(graph, 'name') ?? name, url: stringArgument(graph, 'url') };
  });
}
