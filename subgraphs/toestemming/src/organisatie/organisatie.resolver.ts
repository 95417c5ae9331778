import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { Organisatie, SoortOrganisatieEnum, type SoortOrganisatie } from './organisatie.type';

@Resolver(() => Organisatie)
export class OrganisatieResolver {
  @Openbaar()
  @Query(() => Organisatie, { nullable: true, description: 'Eén ketenpartner.' })
  organisatie(@Arg('id', () => ID) id: string, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(id);
  }

  @Openbaar()
  @Query(() => [Organisatie], { description: 'De ketenpartners, van één gemeente of van één soort.' })
  organisaties(
    @Openbaar() @Arg('gemeente', () => ID, { nullable: true }) gemeente: string | null | undefined,
    @Openbaar()
    @Arg('soort', () => SoortOrganisatieEnum, { nullable: true })
    soort: SoortOrganisatie | null | undefined,
    @Ctx() { organisaties }: Context<Services>,
  ) {
    return organisaties.alle(gemeente, soort);
  }
}
