import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { VerwerkingslogregelVerbinding } from './verwerkingslogregel.type';

@Resolver(() => Statushouder)
export class IngezienResolver {
  @Gegeven('TOESTEMMING')
  @FieldResolver(() => VerwerkingslogregelVerbinding, {
    nullable: true,
    description: 'Wie gegevens van deze persoon zag, waarvoor en op welke grond, de laatste keer eerst.',
  })
  ingezienDoor(
    @Root() { id }: Statushouder,
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { ingezien }: Context<Services>,
  ) {
    return ingezien.door(id, { first, after });
  }
}
