import { composeServices } from '@apollo/composition';
import { GraphQLError, parse } from 'graphql';
import { toApiSdl } from './api-sdl';
import type { SubgraphSdl } from './graph';
import type { Problem } from './problem';

export interface Composition {
  readonly supergraph: string;
  readonly api: string;
  readonly hints: readonly CompositionHint[];
}

export interface CompositionHint {
  readonly code: string;
  /** The type or field it is about, when composition says so. */
  readonly coordinate: string;
  readonly message: string;
}

/** One graph of all subgraphs, or why there is none. The URLs in it are placeholders: the gateway has its own. */
export function compose(subgraphs: readonly SubgraphSdl[]): Composition | readonly Problem[] {
  if (subgraphs.length === 0)
    return [{ where: 'composition', message: 'no subgraph has printed its SDL. Run `npm run schema`.' }];
  const problems = subgraphs.flatMap(syntax);
  if (problems.length > 0) return problems;
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  if (result.errors !== undefined)
    return result.errors.map((error) => ({
      where: 'composition',
      message: `${String(error.extensions?.['code'] ?? 'ERROR')}: ${error.message}`,
    }));
  return {
    supergraph: `${result.supergraphSdl.trim()}\n`,
    api: toApiSdl(result.supergraphSdl),
    hints: result.hints.map(({ definition, coordinate, message }) => ({
      code: definition.code,
      coordinate: coordinate ?? '',
      message,
    })),
  };
}

export const isComposition = (result: Composition | readonly Problem[]): result is Composition =>
  'supergraph' in result;

function syntax({ path, sdl }: SubgraphSdl): Problem[] {
  try {
    parse(sdl);
    return [];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [{ where: `${path}:${error.locations?.[0]?.line ?? 1}`, message: `${error.message} Print the SDL again.` }];
  }
}
