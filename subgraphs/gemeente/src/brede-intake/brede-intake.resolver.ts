import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { BredeIntake } from './brede-intake.type';

@Resolver(() => Statushouder)
export class BredeIntakeResolver {
  @Gegeven('BREDE_INTAKE', { ook: ['GEZONDHEID'] })
  @FieldResolver(() => BredeIntake, { nullable: true, description: 'De brede intake.' })
  bredeIntake(@Root() { id }: Statushouder, @Ctx() { bredeIntakes }: Context<Services>) {
    return bredeIntakes.current(id);
  }
}
