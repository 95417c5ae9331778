import { BreakingChangeType, buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql';
import type { Problem } from '../problem';
import { readYamlFile, type YamlFile } from '../yaml-file';

/** A breaking change that the partners were told of. */
export interface AcceptedChange {
  readonly wijziging: string;
  readonly reden: string;
}

export const readAcceptedChanges = () => readYamlFile<readonly AcceptedChange[]>('breaking-accepted');

/** What a partner's query would trip over, between the published schema and this one. */
export function checkBreaking(
  published: string,
  current: string,
  { name, data }: YamlFile<readonly AcceptedChange[]>,
): Problem[] {
  const accepted = new Set(data.map(({ wijziging }) => wijziging));
  return findBreakingChanges(read(published), read(current))
    .filter(({ type, description }) => !OWN_DIRECTIVES.includes(type) && !accepted.has(description))
    .map(({ description }) => ({
      where: 'schema/api.graphql',
      message: `breaks partners: ${description} Keep the old form beside the new one (@deprecated), or accept it in ${name} with this sentence as wijziging, and a reden.`,
    }));
}

/** No client writes @gegeven or @openbaar. */
const OWN_DIRECTIVES: readonly BreakingChangeType[] = [
  BreakingChangeType.DIRECTIVE_REMOVED,
  BreakingChangeType.DIRECTIVE_ARG_REMOVED,
  BreakingChangeType.DIRECTIVE_LOCATION_REMOVED,
  BreakingChangeType.DIRECTIVE_REPEATABLE_REMOVED,
  BreakingChangeType.REQUIRED_DIRECTIVE_ARG_ADDED,
];

const read = (sdl: string): GraphQLSchema => buildSchema(sdl, { assumeValidSDL: true });
