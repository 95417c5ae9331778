import { Gegeven, Openbaar, Verbinding, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Incident } from './incident.type';
import { Signaal } from './signaal.type';

const SignaalVerbinding = Verbinding('Signaal', () => Signaal);

@Resolver(() => Signaal)
export class SignaalResolver {
  @Openbaar()
  @Query(() => SignaalVerbinding, {
    nullable: true,
    description: 'De signalen over de eigen mensen, het oudste eerst.',
  })
  signalen(
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { signalen }: Context<Services>,
  ) {
    return signalen.page({ first, after });
  }

  @Gegeven('INCIDENT')
  @FieldResolver(() => Incident, { nullable: true, description: 'De feiten, als het signaal een incident is.' })
  incident(@Root() { id }: Signaal, @Ctx() { incidenten }: Context<Services>) {
    return incidenten.vanSignaal(id);
  }
}
