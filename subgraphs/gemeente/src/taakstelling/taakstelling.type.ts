import { Betreffend, Key, Openbaar } from '@ketenhub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { TaakstellingIndicatie } from './taakstelling.codes';
import { TaakstellingIndicatieEnum } from './taakstelling.enums';

@ObjectType({ description: 'Hoeveel statushouders een gemeente in een halfjaar moet huisvesten; telt personen.' })
@Key('id')
@Betreffend('NIEMAND')
export class Taakstelling {
  @Field(() => ID, { description: 'Gemeentecode, jaar en halfjaar.' })
  id!: string;

  @Openbaar()
  @Field(() => Int, { description: 'Het jaar.' })
  jaar!: number;

  @Openbaar()
  @Field(() => Int, { description: 'Het halfjaar, 1 of 2.' })
  halfjaar!: number;

  @Openbaar()
  @Field(() => Int, { description: 'Wat het Rijk oplegde.' })
  opgelegd!: number;

  @Openbaar()
  @Field(() => TaakstellingIndicatieEnum, { description: 'Hoe vast het getal staat.' })
  indicatie!: TaakstellingIndicatie;

  @Openbaar()
  @Field(() => Int, { description: 'Achterstand uit het vorige halfjaar; negatief bij een voorsprong.' })
  achterstandVorig!: number;

  @Openbaar()
  @Field(() => Int, { description: 'Gehuisvest in dit halfjaar.' })
  gerealiseerd!: number;

  @Openbaar()
  @Field(() => Int, { description: 'Door het COA aan de gemeente gekoppeld.' })
  gekoppeld!: number;

  @Openbaar()
  @Field(() => Int, { description: 'Wat nog openstaat: opgelegd plus achterstand, min gerealiseerd.' })
  openstaand!: number;

  @Openbaar()
  @Field(() => Int, { description: 'Halfjaren op rij niet gehaald; bij vier volgt interventie.' })
  interventieTrede!: number;

  /** For the edge to its Gemeente. */
  gemeentecode!: string;
}
