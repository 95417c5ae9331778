import { Kind, parse } from 'graphql';
import type { Begrip } from '../begrippen';
import { ROOTS } from '../graph';
import type { Problem } from '../problem';

/** Scalars of GraphQL and machinery of Relay; not nouns of this domain. */
const MACHINERY: readonly string[] = [...ROOTS, 'PaginaInfo'];

/** Every type and enum of the graph stands in the glossary; one made from another (…Verbinding, …Edge) and inputs need not. */
export function checkGlossary(api: string, begrippen: readonly Begrip[]): Problem[] {
  const known = new Set(begrippen.map(({ begrip }) => begrip.toLowerCase()));
  return parse(api).definitions.flatMap((node) => {
    if (!('name' in node) || node.name === undefined || node.kind === Kind.DIRECTIVE_DEFINITION) return [];
    const name = node.name.value;
    const isKnown = [name, name.replace(/(Verbinding|Edge)$/, '')].some((each) => known.has(each.toLowerCase()));
    if (isKnown || MACHINERY.includes(name) || node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return [];
    return [
      {
        where: name,
        message: 'is not in the glossary. Add it to schema/begrippen.yaml: begrip, engels, uitleg and bron.',
      },
    ];
  });
}
