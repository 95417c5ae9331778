import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';

@Resolver(() => Statushouder)
export class IdentificatienummerResolver {
  @Gegeven('IDENTIFICATIENUMMER')
  @FieldResolver(() => String, { nullable: true, description: 'Burgerservicenummer; blijft binnen de gemeente.' })
  async bsn(@Root() { id }: Statushouder, @Ctx() { identificatienummers }: Context<Services>) {
    return (await identificatienummers.find(id))?.bsn;
  }

  @Gegeven('IDENTIFICATIENUMMER')
  @FieldResolver(() => String, { nullable: true, description: 'V-nummer van de IND; blijft binnen de gemeente.' })
  async vNummer(@Root() { id }: Statushouder, @Ctx() { identificatienummers }: Context<Services>) {
    return (await identificatienummers.find(id))?.vNummer;
  }
}
