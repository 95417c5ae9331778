import { Openbaar } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { WelzijnContext } from '../context';
import { Wijk } from '../wijk/wijk.type';
import { Activiteit } from './activiteit.type';

@Resolver(() => Activiteit)
export class ActiviteitResolver {
  @Openbaar()
  @FieldResolver(() => Wijk, { nullable: true, description: 'De wijk waar de activiteit is.' })
  wijk(@Root() { wijkId }: Activiteit, @Ctx() { wijken }: WelzijnContext) {
    return wijken.find(wijkId);
  }
}
