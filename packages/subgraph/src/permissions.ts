import type { Rol } from '@ketenhub/schema';
import type { GraphQLSchema } from 'graphql';
import type { IMiddlewareFunction } from 'graphql-middleware';
import { allow, deny, rule, shield, type IRules } from 'graphql-shield';
import type { GuardContext } from './guard';
import { HubError } from './error';

/** Any signed caller; the request was refused before this when there is none. */
export const isCaller = allow;

/** A caller who says what for: lists of people are not given without a purpose. */
export const heeftDoel = rule({ cache: 'no_cache' })((_parent, _args, { verzoek }: GuardContext) =>
  verzoek.caller.doel === undefined
    ? new HubError('DOEL_ONTBREEKT', 'Noem in de header x-doelbinding waarvoor u deze gegevens nodig hebt.')
    : true,
);

/** Only callers in one of these roles. */
export const rol = (...rollen: readonly Rol[]) =>
  rule(`rol ${rollen.join(' ')}`, { cache: 'no_cache' })((_parent, _args, { verzoek }: GuardContext) =>
    (rollen as readonly string[]).includes(verzoek.caller.rol)
      ? true
      : new HubError('ROL_NIET_BEVOEGD', `Dit kan alleen in de rol ${rollen.join(' of ')}.`),
  );

/** Only who asks for his own organisation: what an organisation decides itself, and an opdracht above all, is not passed on. */
export const eigenNaam = rule({ cache: 'no_cache' })((_parent, _args, { verzoek }: GuardContext) =>
  verzoek.caller.uitvoerder === undefined
    ? true
    : new HubError('DELEGATIE_NIET_TOEGESTAAN', 'Dit kan alleen uit naam van de eigen organisatie, zonder x-namens.'),
);

/**
 * Puts graphql-shield on the root fields, in place; a root field without a rule is denied and fails the build.
 * Shield decides who may call an operation. What is seen of a person is the guard's.
 */
export function protectRoots(schema: GraphQLSchema, { Query, Mutation }: { Query: IRules; Mutation?: IRules }): void {
  const tree = { Query: { ...(Query as object), _entities: allow, _service: deny }, ...(Mutation && { Mutation }) };
  const generator = shield(tree as IRules, {
    fallbackRule: deny,
    fallbackError: new HubError('ROL_NIET_BEVOEGD', 'Deze bewerking staat voor uw rol niet open.'),
    allowExternalErrors: true,
  });
  const middleware = generator.generate(schema) as Record<string, Record<string, IMiddlewareFunction>>;
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (!(field.name in ((tree as Record<string, object>)[type!.name] ?? {})))
        throw new Error(
          `${type!.name}.${field.name} has no permission. Name it in the subgraph's permissions: isCaller, heeftDoel or rol(...).`,
        );
      const inner = field.resolve!;
      const protect = functionOf(middleware[type!.name]![field.name]!);
      const isWrite = type === schema.getMutationType();
      field.resolve = (parent, args, context, info) => {
        if (isWrite && !(context as GuardContext).verzoek.heeftOpdracht)
          throw new HubError('GEEN_OPDRACHT', GEEN_OPDRACHT);
        return protect(inner, parent, args, context, info);
      };
    }
  }
}

const GEEN_OPDRACHT =
  'Uw organisatie heeft geen geldende opdracht om dit in deze rol en voor dit doel uit naam van x-namens te doen.';

const functionOf = (middleware: IMiddlewareFunction) =>
  (typeof middleware === 'function' ? middleware : middleware.resolve) as (...args: unknown[]) => unknown;
