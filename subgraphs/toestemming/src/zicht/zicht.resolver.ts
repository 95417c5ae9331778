import { CategorieEnum, DoelEnum, Moment, Openbaar, RolEnum, type Context } from '@ketenhub/subgraph';
import type { Categorie, Doel, Rol } from '@ketenhub/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Categoriezicht } from './categoriezicht.type';
import { Inzagerecht, InzagerechtVerbinding } from './inzagerecht.type';

@Resolver(() => Inzagerecht)
export class InzagerechtResolver {
  @Openbaar()
  @Query(() => InzagerechtVerbinding, {
    nullable: true,
    description:
      'Alleen voor de FG: wie een veld, of iets van een categorie, van een statushouder kan zien; zonder moment nu.',
  })
  wieZiet(
    @Openbaar() @Arg('statushouder', () => ID) statushouder: string,
    @Openbaar() @Arg('veld', () => String, { nullable: true }) veld: string | null | undefined,
    @Openbaar() @Arg('categorie', () => CategorieEnum, { nullable: true }) categorie: Categorie | null | undefined,
    @Openbaar() @Arg('moment', () => Moment, { nullable: true }) moment: Date | null | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { zichten }: Context<Services>,
  ) {
    return zichten.wieZiet({ statushouder, veld, categorie, moment }, { first, after });
  }

  @FieldResolver()
  organisatie(@Root() { organisatieId }: Inzagerecht, @Ctx() { organisaties }: Context<Services>) {
    return organisatieId === undefined ? null : organisaties.find(organisatieId);
  }

  @FieldResolver()
  regel(@Root() { regelId }: Inzagerecht, @Ctx() { regels }: Context<Services>) {
    return regelId === undefined ? null : regels.find(regelId);
  }
}

@Resolver(() => Categoriezicht)
export class CategoriezichtResolver {
  @Openbaar()
  @Query(() => [Categoriezicht], {
    nullable: true,
    description: 'Alleen voor de FG: wat de regels aan een rol bij een organisatie voor een doel kunnen tonen.',
  })
  watZiet(
    @Openbaar() @Arg('organisatie', () => ID) organisatie: string,
    @Openbaar() @Arg('rol', () => RolEnum) rol: Rol,
    @Openbaar() @Arg('doel', () => DoelEnum) doel: Doel,
    @Openbaar() @Arg('moment', () => Moment, { nullable: true }) moment: Date | null | undefined,
    @Ctx() { zichten }: Context<Services>,
  ) {
    return zichten.watZiet(organisatie, rol, doel, moment);
  }

  @FieldResolver()
  regel(@Root() { regelId }: Categoriezicht, @Ctx() { regels }: Context<Services>) {
    return regels.find(regelId);
  }
}
