import { Gegeven, Openbaar } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { OndersteuningStatusCode } from '../codes';
import type { WelzijnContext } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import {
  Ondersteuningsactie,
  OndersteuningStatus,
  Ondersteuningstraject,
  OndersteuningstrajectVerbinding,
} from './ondersteuningstraject.type';

@Resolver(() => Ondersteuningstraject)
export class OndersteuningstrajectResolver {
  @Openbaar()
  @Query(() => OndersteuningstrajectVerbinding, {
    description: 'De trajecten van het sociaal team met uw eigen mensen.',
  })
  ondersteuningstrajecten(
    @Gegeven('SOCIAAL_TEAM')
    @Arg('status', () => OndersteuningStatus, { nullable: true })
    status: OndersteuningStatusCode | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() { ondersteuningstrajecten }: WelzijnContext,
  ) {
    return ondersteuningstrajecten.list(status, { first, after });
  }

  @Gegeven('SOCIAAL_TEAM')
  @FieldResolver(() => [Ondersteuningsactie], { nullable: true, description: 'Wat er is afgesproken.' })
  acties(@Root() { id }: Ondersteuningstraject, @Ctx() { ondersteuningstrajecten }: WelzijnContext) {
    return ondersteuningstrajecten.acties(id);
  }
}

@Resolver(() => Statushouder)
export class StatushouderOndersteuningResolver {
  @Gegeven('SOCIAAL_TEAM', { ook: ['GEZONDHEID'] })
  @FieldResolver(() => [Ondersteuningstraject], {
    nullable: true,
    description: 'De trajecten bij het sociaal team, de nieuwste eerst.',
  })
  ondersteuningstrajecten(@Root() { id }: Statushouder, @Ctx() { ondersteuningstrajecten }: WelzijnContext) {
    return ondersteuningstrajecten.ofStatushouder(id);
  }
}
