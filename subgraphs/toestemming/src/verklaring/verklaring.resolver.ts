import { Moment, Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { AanvragerInput } from './aanvrager.input';
import { Verklaring, Verklaringstap } from './verklaring.type';

@Resolver(() => Verklaringstap)
export class VerklaringResolver {
  @Openbaar()
  @Query(() => [Verklaring], {
    nullable: true,
    description:
      'Alleen voor de FG: waarom iemand een veld van een statushouder op een moment wel of niet mocht zien; per categorie van het veld één verklaring.',
  })
  verklaar(
    @Openbaar() @Arg('caller', () => AanvragerInput) caller: AanvragerInput,
    @Openbaar() @Arg('statushouder', () => ID) statushouder: string,
    @Openbaar() @Arg('veld', () => String) veld: string,
    @Openbaar() @Arg('moment', () => Moment, { nullable: true }) moment: Date | null | undefined,
    @Openbaar() @Arg('bron', () => ID, { nullable: true }) bron: string | null | undefined,
    @Ctx() { verklaringen }: Context<Services>,
  ) {
    return verklaringen.verklaar({ caller, statushouder, veld, moment, bron });
  }

  @FieldResolver()
  regel(@Root() { regelId }: Verklaringstap, @Ctx() { regels }: Context<Services>) {
    return regelId === undefined ? null : regels.find(regelId);
  }
}
