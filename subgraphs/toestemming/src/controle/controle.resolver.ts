import { CategorieEnum, Openbaar, RolEnum, type Context } from '@ketenhub/subgraph';
import type { Categorie, Rol } from '@ketenhub/schema';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { ToestemmingVerbinding } from '../toestemming/toestemming-verbinding.type';
import { DekkingscelVerbinding } from './dekkingscel.type';

@Resolver()
export class ControleResolver {
  @Openbaar()
  @Query(() => ToestemmingVerbinding, {
    nullable: true,
    description: 'Alleen voor de FG: de gegeven toestemmingen die binnen zoveel dagen aflopen.',
  })
  aflopendeToestemmingen(
    @Openbaar() @Arg('dagen', () => Int) dagen: number,
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { controles }: Context<Services>,
  ) {
    return controles.aflopend(dagen, { first, after });
  }

  @Openbaar()
  @Query(() => ToestemmingVerbinding, {
    nullable: true,
    description:
      'Alleen voor de FG: de gegeven toestemmingen waarbij geen taal is vastgelegd, of een andere taal dan Nederlands zonder tolk.',
  })
  toestemmingenZonderTaalOfTolk(
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { controles }: Context<Services>,
  ) {
    return controles.zonderTaalOfTolk({ first, after });
  }

  @Openbaar()
  @Query(() => ToestemmingVerbinding, {
    nullable: true,
    description: 'Alleen voor de FG: de gegeven toestemmingen aan een ontvanger die niet meer betrokken is.',
  })
  toestemmingenZonderBetrokkenheid(
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { controles }: Context<Services>,
  ) {
    return controles.zonderBetrokkenheid({ first, after });
  }

  @Openbaar()
  @Query(() => DekkingscelVerbinding, {
    nullable: true,
    description: 'Alleen voor de FG: voor elke rol en categorie de geldende regels, of dat de standaard weigert.',
  })
  dekking(
    @Openbaar() @Arg('rol', () => RolEnum, { nullable: true }) rol: Rol | null | undefined,
    @Openbaar() @Arg('categorie', () => CategorieEnum, { nullable: true }) categorie: Categorie | null | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { controles }: Context<Services>,
  ) {
    return controles.dekking(rol, categorie, { first, after });
  }
}
