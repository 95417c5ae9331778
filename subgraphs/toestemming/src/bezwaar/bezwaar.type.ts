import { Betreffend, CategorieEnum, DoelEnum, enumOf, Gegeven, Key, Moment } from '@ketenhub/subgraph';
import type { Categorie, Doel } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';
import { BEZWAARBESLUITEN, type BezwaarBesluit } from './besluit';

export const BezwaarBesluitEnum = enumOf('BezwaarBesluit', 'Wat op een bezwaar is besloten.', BEZWAARBESLUITEN);

@ObjectType({ description: 'Een bezwaar van een statushouder tegen het verstrekken van gegevens (AVG art. 21).' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Bezwaar {
  @Field(() => ID, { description: 'Betekenisloze sleutel van het bezwaar.' })
  id!: string;

  @Gegeven('TOESTEMMING')
  @Field(() => CategorieEnum, { nullable: true, description: 'De categorie gegevens waartegen het bezwaar is.' })
  categorie?: Categorie;

  @Gegeven('TOESTEMMING')
  @Field(() => DoelEnum, { nullable: true, description: 'Het doel waartegen het bezwaar is; leeg voor elk doel.' })
  doel?: Doel | null;

  ontvangerId?: string | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Organisatie, {
    nullable: true,
    description: 'De ontvanger waartegen het bezwaar is; leeg voor elke ontvanger.',
  })
  ontvanger?: Organisatie | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, {
    nullable: true,
    description: 'Wanneer het bezwaar is ingediend; vanaf dan wordt niet verstrekt.',
  })
  ingediendOp?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => BezwaarBesluitEnum, { nullable: true, description: 'Wat op het bezwaar is besloten.' })
  besluit?: BezwaarBesluit;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer is besloten.' })
  besluitOp?: Date | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Het document waarin het besluit is gemotiveerd.' })
  besluitVerwijzing?: string | null;
}
