import { Betreffend, Datum, enumOf, Gegeven } from '@ketenhub/subgraph';
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';

export const Leefgebied = enumOf('Leefgebied', 'Het deel van het leven waar een doel over gaat.', [
  'WONEN',
  'FINANCIEN',
  'TAAL',
  'WERK',
  'ONDERWIJS',
  'GEZONDHEID',
  'SOCIAAL_NETWERK',
  'KINDEREN',
  'JURIDISCH',
] as const);
export type Leefgebied = keyof typeof Leefgebied;

@InterfaceType({
  description: 'Iets uit het dossier van de begeleiding: een doel, een contact of een aanspreekmoment.',
  resolveType: (item: object) => item.constructor.name,
})
@Betreffend('STATUSHOUDER')
export abstract class Dossieritem {
  @Field(() => ID, { description: 'De sleutel: een ondoorzichtig nummer.' })
  id!: string;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop het gebeurde of werd afgesproken.' })
  datum?: string | null;
}

@ObjectType({ implements: Dossieritem, description: 'Een doel dat de statushouder met de begeleider afsprak.' })
@Betreffend('STATUSHOUDER')
export class Begeleidingsdoel extends Dossieritem {
  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => Leefgebied, { nullable: true, description: 'Het deel van het leven waar het doel over gaat.' })
  leefgebied?: Leefgebied | null;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => String, { nullable: true, description: 'Wat de statushouder wil bereiken.' })
  doel?: string | null;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => Boolean, { nullable: true, description: 'Of het doel behaald is.' })
  behaald?: boolean | null;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop het doel behaald was.' })
  behaaldOp?: string | null;
}

@ObjectType({ implements: Dossieritem, description: 'Een contact tussen begeleider en statushouder.' })
@Betreffend('STATUSHOUDER')
export class Contactmoment extends Dossieritem {
  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => String, { nullable: true, description: 'Hoe het contact verliep, bijvoorbeeld een huisbezoek.' })
  soort?: string | null;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => String, { nullable: true, description: 'Wat de begeleider erover opschreef.' })
  notitie?: string | null;
}

@ObjectType({
  implements: Dossieritem,
  description: 'Een keer dat de begeleider de statushouder op iets aansprak; blijft binnen de begeleiding.',
})
@Betreffend('STATUSHOUDER')
export class Aanspreekmoment extends Dossieritem {
  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => String, { nullable: true, description: 'Waarop de statushouder is aangesproken.' })
  onderwerp?: string | null;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => String, { nullable: true, description: 'Wat de begeleider erover opschreef.' })
  notitie?: string | null;
}
