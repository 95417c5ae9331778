import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { Handhavingsmaatregel } from './handhavingsmaatregel.type';

@Resolver(() => Statushouder)
export class HandhavingsmaatregelResolver {
  @Gegeven('HANDHAVING')
  @FieldResolver(() => [Handhavingsmaatregel], {
    nullable: true,
    description: 'Maatregelen tegen hem, de laatste eerst.',
  })
  handhavingsmaatregelen(@Root() { id }: Statushouder, @Ctx() { handhavingsmaatregelen }: Context<Services>) {
    return handhavingsmaatregelen.all(id);
  }
}
