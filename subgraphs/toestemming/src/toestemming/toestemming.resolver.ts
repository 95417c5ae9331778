import { Gegeven, Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { Intrekking } from './intrekking.type';
import { LegToestemmingVastInput, VraagToestemmingInput } from './toestemming.input';
import { Toestemming } from './toestemming.type';

@Resolver(() => Toestemming)
export class ToestemmingResolver {
  @Openbaar()
  @Query(() => Toestemming, {
    nullable: true,
    description: 'Eén toestemming; een onbekende en een die u niet aangaat zijn hetzelfde antwoord.',
  })
  toestemming(@Arg('id', () => ID) id: string, @Ctx() { toestemmingen }: Context<Services>) {
    return toestemmingen.find(id);
  }

  @Openbaar()
  @Mutation(() => [Toestemming], {
    nullable: true,
    description: 'Vraagt toestemming om gegevens te delen; elke categorie wordt een eigen keuze.',
  })
  vraagToestemming(
    @Arg('input', () => VraagToestemmingInput) input: VraagToestemmingInput,
    @Ctx() { vragen }: Context<Services>,
  ) {
    return vragen.vraag(input);
  }

  @Openbaar()
  @Mutation(() => Toestemming, { nullable: true, description: 'Legt vast wat de betrokkene op de vraag besluit.' })
  legToestemmingVast(
    @Arg('input', () => LegToestemmingVastInput) input: LegToestemmingVastInput,
    @Ctx() { besluiten }: Context<Services>,
  ) {
    return besluiten.legVast(input);
  }

  @Openbaar()
  @Mutation(() => Intrekking, {
    nullable: true,
    description: 'Trekt een toestemming in en antwoordt als de bronnen dat hebben overgenomen.',
  })
  trekToestemmingIn(
    @Openbaar() @Arg('toestemming', () => ID) toestemming: string,
    @Ctx() { intrekkingen }: Context<Services>,
  ) {
    return intrekkingen.trekIn(toestemming);
  }

  @FieldResolver()
  verstrekker(@Root() { verstrekkerId }: Toestemming, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(verstrekkerId);
  }

  @FieldResolver()
  ontvanger(@Root() { ontvangerId }: Toestemming, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(ontvangerId);
  }

  @FieldResolver()
  gevraagdVanuit(@Root() { gevraagdDoorOrganisatie }: Toestemming, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(gevraagdDoorOrganisatie);
  }
}

@Resolver(() => Statushouder)
export class StatushouderToestemmingResolver {
  @Gegeven('TOESTEMMING')
  @FieldResolver(() => [Toestemming], {
    nullable: true,
    description:
      'De toestemmingen, de laatst gevraagde eerst; een partner ziet die waarbij zijn organisatie verstrekt of ontvangt.',
  })
  toestemmingen(@Root() { id }: Statushouder, @Ctx() { toestemmingen }: Context<Services>) {
    return toestemmingen.van(id);
  }
}
