import { Betreffend, Gegeven } from '@ketenhub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import type { AandachtspuntSoort } from './brede-intake.codes';
import { AandachtspuntSoortEnum } from './brede-intake.enums';

@ObjectType({ description: 'Iets waar bij de inburgering op gelet moet worden; de soort bepaalt de categorie.' })
@Betreffend('STATUSHOUDER')
export class Aandachtspunt {
  @Gegeven('BREDE_INTAKE', { perWaarde: ['GEZONDHEID', 'INCIDENT'] })
  @Field(() => AandachtspuntSoortEnum, { nullable: true, description: 'Waar het over gaat.' })
  soort?: AandachtspuntSoort | null;

  @Gegeven('BREDE_INTAKE', { perWaarde: ['GEZONDHEID', 'INCIDENT'] })
  @Field(() => String, { nullable: true, description: 'Toelichting.' })
  toelichting?: string | null;
}
