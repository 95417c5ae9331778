import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { Onderwijsvoorziening } from './onderwijsvoorziening.type';

@Resolver(() => Statushouder)
export class OnderwijsvoorzieningResolver {
  @Gegeven('ONDERWIJS_KINDEREN')
  @FieldResolver(() => [Onderwijsvoorziening], {
    nullable: true,
    description: 'Onderwijs en opvang van dit kind, de laatste eerst.',
  })
  onderwijsvoorzieningen(@Root() { id }: Statushouder, @Ctx() { onderwijsvoorzieningen }: Context<Services>) {
    return onderwijsvoorzieningen.all(id);
  }
}

@Resolver(() => Onderwijsvoorziening)
export class OnderwijsvoorzieningKindResolver {
  @Gegeven('ONDERWIJS_KINDEREN')
  @FieldResolver(() => Statushouder, { nullable: true, description: 'Het kind.' })
  kind(@Root() { statushouderId }: Onderwijsvoorziening, @Ctx() { statushouders }: Context<Services>) {
    return statushouders.find(statushouderId!);
  }
}
