import { Moment, Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { Doorvoering } from '../feed/doorvoering.type';

/* What the gemeente tells the registry of a person, because consents and decisions hang on it. */

@Resolver()
export class PersoonResolver {
  @Openbaar()
  @Mutation(() => Doorvoering, {
    nullable: true,
    description: 'Meldt dat iemand naar een andere gemeente vertrekt; toestemmingen aan partners hier vervallen.',
  })
  meldVertrek(
    @Openbaar() @Arg('statushouder', () => ID) statushouder: string,
    @Openbaar() @Arg('naarGemeente', () => ID) naarGemeente: string,
    @Ctx() { personen }: Context<Services>,
  ) {
    return personen.meldVertrek(statushouder, naarGemeente);
  }

  @Openbaar()
  @Mutation(() => Doorvoering, {
    nullable: true,
    description: 'Meldt dat iemand is overleden; zijn toestemmingen vervallen en elke betrokkenheid eindigt.',
  })
  meldOverlijden(
    @Openbaar() @Arg('statushouder', () => ID) statushouder: string,
    @Openbaar() @Arg('op', () => Moment) op: Date,
    @Ctx() { personen }: Context<Services>,
  ) {
    return personen.meldOverlijden(statushouder, op);
  }

  @Openbaar()
  @Mutation(() => Doorvoering, {
    nullable: true,
    description: 'Meldt of het adres van iemand geheim is volgens de BRP.',
  })
  meldGeheimhouding(
    @Openbaar() @Arg('statushouder', () => ID) statushouder: string,
    @Openbaar() @Arg('geheimhouding', () => Boolean) geheimhouding: boolean,
    @Ctx() { personen }: Context<Services>,
  ) {
    return personen.meldGeheimhouding(statushouder, geheimhouding);
  }
}
