import { Gegeven, Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { Huishouden } from './huishouden.type';
import { Huishoudlid } from './huishoudlid.type';

@Resolver(() => Huishouden)
export class HuishoudenResolver {
  @Openbaar()
  @Query(() => Huishouden, { nullable: true, description: 'Eén huishouden; u ziet wat u van elk lid mag zien.' })
  huishouden(@Arg('id', () => ID) id: string, @Ctx() { huishoudens }: Context<Services>) {
    return huishoudens.find(id);
  }

  @Gegeven('GEZINSSAMENSTELLING')
  @FieldResolver(() => [Huishoudlid], { nullable: true, description: 'De leden, de hoofdbewoner eerst.' })
  leden(@Root() { id }: Huishouden, @Ctx() { huishoudens }: Context<Services>) {
    return huishoudens.leden(id);
  }
}

@Resolver(() => Huishoudlid)
export class HuishoudlidResolver {
  @Gegeven('GEZINSSAMENSTELLING')
  @FieldResolver(() => Statushouder, { nullable: true, description: 'Wie het is.' })
  statushouder(@Root() { statushouderId }: Huishoudlid, @Ctx() { statushouders }: Context<Services>) {
    return statushouders.find(statushouderId);
  }
}

@Resolver(() => Statushouder)
export class StatushouderHuishoudenResolver {
  @Gegeven('GEZINSSAMENSTELLING')
  @FieldResolver(() => Huishouden, { nullable: true, description: 'Het huishouden waarbij hij hoort.' })
  huishouden(@Root() { id }: Statushouder, @Ctx() { huishoudens }: Context<Services>) {
    return huishoudens.of(id);
  }
}
