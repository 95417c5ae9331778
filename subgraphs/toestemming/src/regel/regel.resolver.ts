import { CategorieEnum, DoelEnum, Moment, Openbaar, RolEnum, type Context } from '@ketenhub/subgraph';
import type { Categorie, Doel, Rol } from '@ketenhub/schema';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { Verstrekkingsregel } from './verstrekkingsregel.type';

@Resolver(() => Verstrekkingsregel)
export class RegelResolver {
  @Openbaar()
  @Query(() => [Verstrekkingsregel], { description: 'De regels die op een moment gelden; zonder moment nu.' })
  regels(
    @Openbaar() @Arg('rol', () => RolEnum, { nullable: true }) rol: Rol | null | undefined,
    @Openbaar() @Arg('categorie', () => CategorieEnum, { nullable: true }) categorie: Categorie | null | undefined,
    @Openbaar() @Arg('doel', () => DoelEnum, { nullable: true }) doel: Doel | null | undefined,
    @Openbaar() @Arg('moment', () => Moment, { nullable: true }) moment: Date | null | undefined,
    @Ctx() { regels }: Context<Services>,
  ) {
    return regels.vanKracht({ rol, categorie, doel }, moment);
  }
}
