import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Begeleidingstraject } from '../begeleiding/begeleidingstraject.type';
import type { Services } from '../context';
import { Maatjekoppeling } from '../maatje/maatjekoppeling.type';
import { Signaal } from '../signaal/signaal.type';
import { Statushouder } from './statushouder.type';

@Resolver(() => Statushouder)
export class StatushouderResolver {
  @Gegeven('BEGELEIDING_HOOFDLIJN', { ook: ['BEGELEIDING_DOSSIER', 'EVALUATIE'] })
  @FieldResolver(() => [Begeleidingstraject], { nullable: true, description: 'De begeleidingen, de nieuwste eerst.' })
  begeleidingstrajecten(@Root() { id }: Statushouder, @Ctx() { begeleidingen }: Context<Services>) {
    return begeleidingen.vanPersoon(id);
  }

  @Gegeven('BEGELEIDING_HOOFDLIJN', { ook: ['BEGELEIDING_DOSSIER', 'EVALUATIE'] })
  @FieldResolver(() => Begeleidingstraject, { nullable: true, description: 'De begeleiding die het laatst begon.' })
  begeleiding(@Root() { id }: Statushouder, @Ctx() { begeleidingen }: Context<Services>) {
    return begeleidingen.huidige(id);
  }

  @Gegeven('MAATJE')
  @FieldResolver(() => Maatjekoppeling, { nullable: true, description: 'De koppeling aan een maatje.' })
  maatje(@Root() { id }: Statushouder, @Ctx() { maatjes }: Context<Services>) {
    return maatjes.vanPersoon(id);
  }

  @Gegeven('SIGNAAL', { ook: ['INCIDENT'] })
  @FieldResolver(() => [Signaal], {
    nullable: true,
    description: 'De signalen die voor de vrager bestemd zijn, het nieuwste eerst.',
  })
  signalen(@Root() { id }: Statushouder, @Ctx() { signalen }: Context<Services>) {
    return signalen.vanPersoon(id);
  }
}
