import { Gegeven, Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { BeslisBezwaarInput, DienBezwaarInInput } from './bezwaar.input';
import { Bezwaar } from './bezwaar.type';

@Resolver(() => Bezwaar)
export class BezwaarResolver {
  @Openbaar()
  @Mutation(() => Bezwaar, {
    nullable: true,
    description: 'Dient een bezwaar in; vanaf dat moment wordt niet verstrekt tot er is besloten.',
  })
  dienBezwaarIn(
    @Arg('input', () => DienBezwaarInInput) input: DienBezwaarInInput,
    @Ctx() { bezwaren }: Context<Services>,
  ) {
    return bezwaren.dienIn(input);
  }

  @Openbaar()
  @Mutation(() => Bezwaar, {
    nullable: true,
    description: 'Beslist op een bezwaar; dat doet een bron van de gegevens, nooit wie ze zou ontvangen.',
  })
  beslisBezwaar(
    @Arg('input', () => BeslisBezwaarInput) input: BeslisBezwaarInput,
    @Ctx() { bezwaren }: Context<Services>,
  ) {
    return bezwaren.beslis(input);
  }

  @FieldResolver()
  ontvanger(@Root() { ontvangerId }: Bezwaar, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(ontvangerId);
  }
}

@Resolver(() => Statushouder)
export class StatushouderBezwaarResolver {
  @Gegeven('TOESTEMMING')
  @FieldResolver(() => [Bezwaar], { nullable: true, description: 'De bezwaren, het laatste eerst.' })
  bezwaren(@Root() { id }: Statushouder, @Ctx() { bezwaren }: Context<Services>) {
    return bezwaren.van(id);
  }
}
