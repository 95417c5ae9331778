import { Betreffend, Gegeven, RolEnum } from '@ketenhub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';

@ObjectType({ description: 'Een medewerker die voor zijn organisatie in een team zit.' })
@Betreffend('DERDE')
export class Teamlid {
  @Gegeven('BUURT')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie van het lid.' })
  organisatie?: Organisatie;

  @Gegeven('BUURT')
  @Field(() => RolEnum, { nullable: true, description: 'De rol waarin het lid in het team zit.' })
  rol?: string;

  @Gegeven('BUURT')
  @Field(() => String, { nullable: true, description: 'De naam van het lid.' })
  naam?: string;
}
