import type { Categorie } from '@ketenhub/schema';
import { Betreffend, CategorieEnum, Gegeven, Key, Moment, Verbinding } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';

@ObjectType({ description: 'Het bericht van de corporatie aan het kernteam dat er een huishouden komt wonen.' })
@Key('id')
@Betreffend('HUISHOUDEN')
export class Plaatsingsbericht {
  @Field(() => ID, { description: 'Het id van het bericht.' })
  id!: string;

  /** For the edge to the plaatsing, which its resolver declares; not a field. */
  plaatsingId!: string;

  @Gegeven('PLAATSING_KERN')
  @Field(() => Moment, { nullable: true, description: 'Het moment waarop het bericht is verzonden.' })
  verzondenOp?: Date;

  @Gegeven('PLAATSING_KERN')
  @Field(() => [CategorieEnum], { nullable: true, description: 'De categorieën van gegevens in het bericht.' })
  inhoudCategorieen?: Categorie[];

  @Gegeven('PLAATSING_KERN')
  @Field(() => [Organisatie], {
    nullable: true,
    description: 'De organisaties in het kernteam die het bericht kregen.',
  })
  ontvangenDoor?: Organisatie[];
}

export const PlaatsingsberichtVerbinding = Verbinding('Plaatsingsbericht', () => Plaatsingsbericht);
