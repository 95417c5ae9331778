import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Plaatsing } from '../plaatsing/plaatsing.type';
import { Huishouden } from './huishouden.type';

@Resolver(() => Huishouden)
export class HuishoudenResolver {
  @Gegeven('HUISVESTING', { ook: ['PLAATSING_KERN'] })
  @FieldResolver(() => [Plaatsing], { nullable: true, description: 'De plaatsingen van het huishouden.' })
  plaatsingen(@Root() { id }: Huishouden, @Ctx() { plaatsingen }: Context<Services>) {
    return plaatsingen.ofHuishouden(id);
  }
}
