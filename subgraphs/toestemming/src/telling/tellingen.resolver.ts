import { Datum, Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { TelkenmerkEnum, TellingFilter, VolumeInstelling, type Telkenmerk } from './telling.input';
import { AfwijkendVolume, Inzagetelling, Medewerkertelling } from './telling.type';

@Resolver()
export class TellingenResolver {
  @Openbaar()
  @Query(() => [Inzagetelling], {
    nullable: true,
    description: 'Alleen voor de FG: hoe vaak er is getoond en geweigerd, naar elk kenmerk apart.',
  })
  inzagetelling(
    @Openbaar() @Arg('filter', () => TellingFilter) filter: TellingFilter,
    @Openbaar() @Arg('per', () => [TelkenmerkEnum]) per: Telkenmerk[],
    @Ctx() { tellingen }: Context<Services>,
  ) {
    return tellingen.tel(filter, per);
  }

  @Openbaar()
  @Query(() => [Medewerkertelling], {
    nullable: true,
    description: 'Alleen voor de FG: wie het vaakst vroeg zonder betrokken te zijn, en daarna wie het meest vroeg.',
  })
  medewerkertelling(
    @Openbaar() @Arg('van', () => Datum) van: string,
    @Openbaar() @Arg('totEnMet', () => Datum) totEnMet: string,
    @Ctx() { tellingen }: Context<Services>,
  ) {
    return tellingen.perMedewerker({ van, totEnMet });
  }

  @Openbaar()
  @Query(() => [AfwijkendVolume], {
    nullable: true,
    description: 'Alleen voor de FG: wie op een dag veel meer vroeg dan gewoonlijk, met de uitleg erbij.',
  })
  afwijkendVolume(
    @Openbaar() @Arg('dag', () => Datum) dag: string,
    @Openbaar() @Arg('instelling', () => VolumeInstelling, { nullable: true }) instelling: VolumeInstelling | undefined,
    @Ctx() { tellingen }: Context<Services>,
  ) {
    return tellingen.afwijkend(dag, { basisdagen: 28, drempel: 3, minimum: 25, ...instelling });
  }
}
