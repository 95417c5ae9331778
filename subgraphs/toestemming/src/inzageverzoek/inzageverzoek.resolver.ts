import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { toCsv } from './csv';
import { toHtml } from './html';
import { Inzageverzoek } from './inzageverzoek.type';

@Resolver(() => Inzageverzoek)
export class InzageverzoekResolver {
  @Openbaar()
  @Query(() => Inzageverzoek, {
    nullable: true,
    description: 'Het volledige overzicht van AVG art. 15, voor de betrokkene zelf of de FG.',
  })
  inzageverzoek(
    @Openbaar() @Arg('statushouder', () => ID) statushouder: string,
    @Ctx() { inzageverzoeken }: Context<Services>,
  ) {
    return inzageverzoeken.verzoek(statushouder);
  }

  @FieldResolver()
  ontvangers(@Root() { statushouder }: Inzageverzoek, @Ctx() { inzageverzoeken }: Context<Services>) {
    return inzageverzoeken.ontvangers(statushouder);
  }

  @FieldResolver()
  async json(@Root() verzoek: Inzageverzoek, @Ctx() { inzageverzoeken }: Context<Services>) {
    return JSON.stringify(await inzageverzoeken.overzicht(verzoek), undefined, 2);
  }

  @FieldResolver()
  async csv(@Root() verzoek: Inzageverzoek, @Ctx() { inzageverzoeken }: Context<Services>) {
    return toCsv(await inzageverzoeken.overzicht(verzoek));
  }

  @FieldResolver()
  async html(@Root() verzoek: Inzageverzoek, @Ctx() { inzageverzoeken }: Context<Services>) {
    return toHtml(await inzageverzoeken.overzicht(verzoek));
  }
}
