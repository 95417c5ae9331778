import { Gegeven, Openbaar, Verbinding, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Gemeente } from '../gemeente/gemeente.type';
import { Huishouden } from '../huishouden/huishouden.type';
import type { KoppelingStatus } from './koppeling.codes';
import { KoppelingStatusEnum } from './koppeling.enums';
import { Koppeling } from './koppeling.type';

const KoppelingVerbinding = Verbinding('Koppeling', () => Koppeling);

@Resolver(() => Koppeling)
export class KoppelingResolver {
  @Openbaar()
  @Query(() => KoppelingVerbinding, { description: 'De koppelingen van uw huishoudens, de laatste eerst.' })
  koppelingen(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Gegeven('HUISVESTING')
    @Arg('status', () => KoppelingStatusEnum, { nullable: true })
    status: KoppelingStatus | undefined,
    @Ctx() { koppelingen }: Context<Services>,
  ) {
    return koppelingen.list({ first, after, status });
  }

  @Gegeven('HUISVESTING')
  @FieldResolver(() => Huishouden, { nullable: true, description: 'Het gekoppelde huishouden.' })
  huishouden(@Root() { huishoudenId }: Koppeling, @Ctx() { huishoudens }: Context<Services>) {
    return huishoudens.find(huishoudenId!);
  }

  @Gegeven('HUISVESTING')
  @FieldResolver(() => Gemeente, { nullable: true, description: 'De gemeente waaraan het huishouden gekoppeld is.' })
  gemeente(@Root() { gemeentecode }: Koppeling, @Ctx() { gemeenten }: Context<Services>) {
    return gemeenten.find(gemeentecode);
  }
}

@Resolver(() => Huishouden)
export class HuishoudenKoppelingResolver {
  @Gegeven('HUISVESTING')
  @FieldResolver(() => Koppeling, { nullable: true, description: 'De laatste koppeling.' })
  koppeling(@Root() { id }: Huishouden, @Ctx() { koppelingen }: Context<Services>) {
    return koppelingen.current(id);
  }

  @Gegeven('HUISVESTING')
  @FieldResolver(() => [Koppeling], { nullable: true, description: 'Alle koppelingen, de laatste eerst.' })
  koppelingen(@Root() { id }: Huishouden, @Ctx() { koppelingen }: Context<Services>) {
    return koppelingen.all(id);
  }
}
