import { Gegeven } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { WelzijnContext } from '../context';
import { Huishouden } from '../huishouden/huishouden.type';
import { Buurtbemiddeling } from './buurtbemiddeling.type';

@Resolver(() => Huishouden)
export class HuishoudenBuurtbemiddelingenResolver {
  @Gegeven('SIGNAAL')
  @FieldResolver(() => [Buurtbemiddeling], {
    nullable: true,
    description: 'De bemiddelingen tussen het huishouden en de buren.',
  })
  buurtbemiddelingen(@Root() { id }: Huishouden, @Ctx() { buurtbemiddelingen }: WelzijnContext) {
    return buurtbemiddelingen.ofHuishouden(id);
  }
}
