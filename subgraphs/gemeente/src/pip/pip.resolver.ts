import { Gegeven, Openbaar, Verbinding, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { Pip } from './pip.type';

const PipVerbinding = Verbinding('Pip', () => Pip);

@Resolver(() => Statushouder)
export class PipResolver {
  @Openbaar()
  @Query(() => PipVerbinding, {
    description: 'De laatste plannen van uw mensen op uiterste datum; verlopen is te laat vastgesteld, of nog niet.',
  })
  pipTermijnen(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Gegeven('PIP_HOOFDLIJN') @Arg('verlopen', () => Boolean, { nullable: true }) verlopen: boolean | undefined,
    @Ctx() { pips }: Context<Services>,
  ) {
    return pips.termijnen({ first, after, verlopen });
  }

  @Gegeven('PIP_HOOFDLIJN', { ook: ['PIP_VOLLEDIG'] })
  @FieldResolver(() => Pip, { nullable: true, description: 'Het laatste plan.' })
  pip(@Root() { id }: Statushouder, @Ctx() { pips }: Context<Services>) {
    return pips.current(id);
  }

  @Gegeven('PIP_HOOFDLIJN', { ook: ['PIP_VOLLEDIG'] })
  @FieldResolver(() => [Pip], { nullable: true, description: 'Alle versies van het plan, de laatste eerst.' })
  pips(@Root() { id }: Statushouder, @Ctx() { pips }: Context<Services>) {
    return pips.all(id);
  }
}
