import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Ontvangstbewijs } from './ontvangstbewijs.type';

@Resolver(() => Ontvangstbewijs)
export class OntvangstbewijsResolver {
  @Openbaar()
  @Query(() => Ontvangstbewijs, {
    nullable: true,
    description: 'Het ontvangstbewijs van een eigen toestemming, om te bewaren.',
  })
  ontvangstbewijs(
    @Openbaar() @Arg('toestemming', () => ID) toestemming: string,
    @Ctx() { bewijzen }: Context<Services>,
  ) {
    return bewijzen.find(toestemming);
  }

  @Openbaar()
  @Query(() => String, { description: 'De openbare sleutels (JWKS) waarmee ontvangstbewijzen zijn na te gaan.' })
  async ontvangstbewijsSleutels(@Ctx() { bewijzen }: Context<Services>) {
    return JSON.stringify(await bewijzen.sleutels());
  }

  /** Signed only when it may be seen. */
  @FieldResolver()
  jws(@Root() { toestemmingId }: Ontvangstbewijs, @Ctx() { bewijzen }: Context<Services>) {
    return bewijzen.onderteken(toestemmingId);
  }
}
