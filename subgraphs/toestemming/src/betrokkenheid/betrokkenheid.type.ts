import { Betreffend, Gegeven, Key, Moment, TaakEnum } from '@ketenhub/subgraph';
import type { Taak } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';

@ObjectType({
  description: 'Waarom en hoe lang een organisatie, of één medewerker ervan, bij een statushouder betrokken is.',
})
@Key('id')
@Betreffend('STATUSHOUDER')
export class Betrokkenheid {
  @Field(() => ID, { description: 'Betekenisloze sleutel van de betrokkenheid.' })
  id!: string;

  organisatieId?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Organisatie, { nullable: true, description: 'De betrokken organisatie.' })
  organisatie?: Organisatie | null;

  @Gegeven('TOESTEMMING')
  @Field(() => TaakEnum, { nullable: true, description: 'De taak waarvoor zij betrokken is.' })
  taak?: Taak;

  @Gegeven('TOESTEMMING')
  @Field(() => String, {
    nullable: true,
    description: 'De medewerker voor wie zij alleen telt; leeg voor de hele organisatie.',
  })
  medewerker?: string | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Vanaf wanneer.' })
  van?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Tot wanneer; leeg zolang zij duurt.' })
  tot?: Date | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Waarom de organisatie betrokken is.' })
  reden?: string;
}
