import { Gegeven, Openbaar } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { WelzijnContext } from '../context';
import { Kernteamoverleg } from '../kernteamoverleg/kernteamoverleg.type';
import { Plaatsing } from '../plaatsing/plaatsing.type';
import { Bespreking, BesprekingBesluiten } from './bespreking.type';

@Resolver(() => Bespreking)
export class BesprekingResolver {
  @Gegeven('PLAATSING_KERN')
  @FieldResolver(() => Kernteamoverleg, {
    nullable: true,
    description: 'Het overleg waarin de plaatsing wordt besproken.',
  })
  overleg(@Root() { overlegId }: Bespreking, @Ctx() { overleggen }: WelzijnContext) {
    return overleggen.find(overlegId);
  }

  @Gegeven('PLAATSING_KERN')
  @FieldResolver(() => BesprekingBesluiten, { nullable: true, description: 'Wat het kernteam heeft besloten.' })
  besluiten(@Root() { id }: Bespreking, @Ctx() { besprekingen }: WelzijnContext) {
    return besprekingen.besluiten(id);
  }
}

@Resolver(() => Kernteamoverleg)
export class KernteamoverlegAgendaResolver {
  @Openbaar()
  @FieldResolver(() => [Bespreking], { description: 'De plaatsingen op de agenda; alleen die u mag zien.' })
  agendapunten(@Root() { id }: Kernteamoverleg, @Ctx() { besprekingen }: WelzijnContext) {
    return besprekingen.ofOverleg(id);
  }
}

@Resolver(() => Plaatsing)
export class PlaatsingBesprekingenResolver {
  @Gegeven('PLAATSING_KERN')
  @FieldResolver(() => [Bespreking], {
    nullable: true,
    description: 'De besprekingen van de plaatsing in het kernteam.',
  })
  besprekingen(@Root() { id }: Plaatsing, @Ctx() { besprekingen }: WelzijnContext) {
    return besprekingen.ofPlaatsing(id);
  }
}
