import { Datum, Gegeven, Openbaar, Verbinding, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Evaluatie } from '../evaluatie/evaluatie.type';
import { BegeleidingStatus, Begeleidingstraject } from './begeleidingstraject.type';
import { Doorverwijzing } from './doorverwijzing.type';
import { Aanspreekmoment, Begeleidingsdoel, Contactmoment, Dossieritem } from './dossieritem.type';

const BegeleidingstrajectVerbinding = Verbinding('Begeleidingstraject', () => Begeleidingstraject);

@Resolver(() => Begeleidingstraject)
export class BegeleidingResolver {
  @Openbaar()
  @Query(() => Begeleidingstraject, {
    nullable: true,
    description: 'Eén begeleiding; een onbekend nummer geeft hetzelfde als een begeleiding die niet voor u is.',
  })
  begeleidingstraject(@Arg('id', () => ID) id: string, @Ctx() { begeleidingen }: Context<Services>) {
    return begeleidingen.find(id);
  }

  @Openbaar()
  @Query(() => BegeleidingstrajectVerbinding, {
    nullable: true,
    description: 'De begeleidingen van de eigen mensen, wat het eerst eindigt voorop.',
  })
  begeleidingstrajecten(
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Gegeven('BEGELEIDING_HOOFDLIJN')
    @Arg('status', () => BegeleidingStatus, { nullable: true })
    status: BegeleidingStatus | null,
    @Gegeven('BEGELEIDING_HOOFDLIJN')
    @Arg('eindigtVoor', () => Datum, { nullable: true })
    eindigtVoor: string | null,
    @Ctx() { begeleidingen }: Context<Services>,
  ) {
    return begeleidingen.page({ first, after, status, eindigtVoor });
  }

  @Gegeven('BEGELEIDING_HOOFDLIJN')
  @FieldResolver(() => Int, { nullable: true, description: 'Het aantal doelen dat behaald is.' })
  doelenBehaald(@Root() { id }: Begeleidingstraject, @Ctx() { dossiers }: Context<Services>) {
    return dossiers.aantalBehaald(id);
  }

  @Gegeven('BEGELEIDING_DOSSIER')
  @FieldResolver(() => [Dossieritem], {
    nullable: true,
    description: 'Het dossier: doelen, contacten en aanspreekmomenten, het nieuwste eerst.',
  })
  dossier(@Root() { id }: Begeleidingstraject, @Ctx() { dossiers }: Context<Services>) {
    return dossiers.items(id);
  }

  @Gegeven('BEGELEIDING_DOSSIER')
  @FieldResolver(() => [Begeleidingsdoel], { nullable: true, description: 'De afgesproken doelen.' })
  doelen(@Root() { id }: Begeleidingstraject, @Ctx() { dossiers }: Context<Services>) {
    return dossiers.doelen(id);
  }

  @Gegeven('BEGELEIDING_DOSSIER')
  @FieldResolver(() => [Contactmoment], { nullable: true, description: 'De contacten met de begeleider.' })
  contactmomenten(@Root() { id }: Begeleidingstraject, @Ctx() { dossiers }: Context<Services>) {
    return dossiers.contactmomenten(id);
  }

  @Gegeven('BEGELEIDING_DOSSIER')
  @FieldResolver(() => [Aanspreekmoment], {
    nullable: true,
    description: 'Waarop de begeleider de statushouder aansprak; nooit voor de gemeente.',
  })
  aanspreekmomenten(@Root() { id }: Begeleidingstraject, @Ctx() { dossiers }: Context<Services>) {
    return dossiers.aanspreekmomenten(id);
  }

  @Gegeven('BEGELEIDING_DOSSIER')
  @FieldResolver(() => [Doorverwijzing], { nullable: true, description: 'De verwijzingen naar andere organisaties.' })
  doorverwijzingen(@Root() { id }: Begeleidingstraject, @Ctx() { dossiers }: Context<Services>) {
    return dossiers.doorverwijzingen(id);
  }

  @Gegeven('EVALUATIE')
  @FieldResolver(() => [Evaluatie], { nullable: true, description: 'Wat de statushouder van de begeleiding vond.' })
  evaluaties(@Root() { id }: Begeleidingstraject, @Ctx() { evaluaties }: Context<Services>) {
    return evaluaties.vanTraject(id);
  }
}
