import type { Gegeven } from '@ketenhub/consent';
import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';

/** Every personal field of the supergraph under each of its categories, in the order of the SDL. */
export function gegevensOf(supergraph: string): Gegeven[] {
  return parse(supergraph, { noLocation: true }).definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (type.fields ?? []).flatMap((field) =>
          (field.directives ?? [])
            .filter((directive) => directive.name.value === 'gegeven')
            .flatMap((directive) => perCategorie(`${type.name.value}.${field.name.value}`, directive)),
        )
      : [],
  );
}

function perCategorie(veld: string, { arguments: given = [] }: ConstDirectiveNode): Gegeven[] {
  const args = Object.fromEntries(given.map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)]));
  const {
    categorie,
    ook = [],
    perWaarde = [],
    adres,
  } = args as unknown as {
    categorie: string;
    ook?: string[];
    perWaarde?: string[];
    adres?: boolean;
  };
  return [...new Set([categorie, ...ook, ...perWaarde])].map((each) => ({
    veld,
    categorie: each,
    adres: adres === true,
  }));
}
