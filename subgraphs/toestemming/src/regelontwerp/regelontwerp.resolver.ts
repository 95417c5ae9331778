import { Openbaar, RolEnum, type Context } from '@ketenhub/subgraph';
import type { Rol } from '@ketenhub/schema';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { Regelverschil } from '../verschil/regelverschil.type';
import { bewerkingUit } from './bewerkingen-uit-invoer';
import {
  BewerkRegelontwerpInput,
  ImporteerRegelsInput,
  MaakRegelontwerpInput,
  RegelstandInput,
  StelRegelontwerpVoorInput,
  WijsRegelontwerpAfInput,
} from './regelontwerp.input';
import { Regelontwerp, RegelontwerpVerbinding, Regelvaststelling } from './regelontwerp.type';

@Resolver(() => Regelontwerp)
export class RegelontwerpResolver {
  @Openbaar()
  @Query(() => Regelontwerp, { nullable: true, description: 'Eén ontwerp van regels.' })
  regelontwerp(@Arg('id', () => ID) id: string, @Ctx() { regelontwerpen }: Context<Services>) {
    return regelontwerpen.find(id);
  }

  @Openbaar()
  @Query(() => RegelontwerpVerbinding, {
    nullable: true,
    description: 'De ontwerpen van regels, het laatst gemaakte eerst.',
  })
  regelontwerpen(
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { regelontwerpen }: Context<Services>,
  ) {
    return regelontwerpen.bladzijde({ first, after });
  }

  @Openbaar()
  @Query(() => [Regelverschil], {
    nullable: true,
    description: 'Wat elke rol wint of verliest tussen twee sets regels: van een moment of van een ontwerp.',
  })
  verschil(
    @Openbaar() @Arg('van', () => RegelstandInput) van: RegelstandInput,
    @Openbaar() @Arg('naar', () => RegelstandInput) naar: RegelstandInput,
    @Ctx() { verschillen }: Context<Services>,
  ) {
    return verschillen.tussen(van, naar);
  }

  @Openbaar()
  @Query(() => String, {
    nullable: true,
    description: 'De regels van één rol als bestand in de vorm van schema/regels.',
  })
  regelbestand(
    @Openbaar() @Arg('rol', () => RolEnum) rol: Rol,
    @Openbaar() @Arg('ontwerp', () => ID, { nullable: true }) ontwerp: string | null | undefined,
    @Ctx() { regelbestanden }: Context<Services>,
  ) {
    return regelbestanden.schrijf(rol, ontwerp);
  }

  @Openbaar()
  @Mutation(() => Regelontwerp, { nullable: true, description: 'Maakt een ontwerp van de regels die nu gelden.' })
  maakRegelontwerp(
    @Arg('input', () => MaakRegelontwerpInput) { titel, toelichting }: MaakRegelontwerpInput,
    @Ctx() { regelontwerpen }: Context<Services>,
  ) {
    return regelontwerpen.maak(titel, toelichting);
  }

  @Openbaar()
  @Mutation(() => Regelontwerp, {
    nullable: true,
    description: 'Voegt regels toe aan een ontwerp, wijzigt of beëindigt ze.',
  })
  bewerkRegelontwerp(
    @Arg('input', () => BewerkRegelontwerpInput) { ontwerp, bewerkingen }: BewerkRegelontwerpInput,
    @Ctx() { regelontwerpen }: Context<Services>,
  ) {
    return regelontwerpen.bewerk(ontwerp, bewerkingen.map(bewerkingUit));
  }

  @Openbaar()
  @Mutation(() => Regelontwerp, {
    nullable: true,
    description: 'Neemt een bestand met regels van één rol over in een ontwerp.',
  })
  importeerRegels(
    @Arg('input', () => ImporteerRegelsInput) { ontwerp, bestand, inhoud }: ImporteerRegelsInput,
    @Ctx() { regelbestanden }: Context<Services>,
  ) {
    return regelbestanden.importeer(ontwerp, bestand, inhoud);
  }

  @Openbaar()
  @Mutation(() => Regelontwerp, {
    nullable: true,
    description: 'Stelt een ontwerp voor; daarna verandert het niet meer.',
  })
  stelRegelontwerpVoor(
    @Arg('input', () => StelRegelontwerpVoorInput) { ontwerp, gaatInOp }: StelRegelontwerpVoorInput,
    @Ctx() { regelontwerpen }: Context<Services>,
  ) {
    return regelontwerpen.stelVoor(ontwerp, gaatInOp ?? undefined);
  }

  @Openbaar()
  @Mutation(() => Regelvaststelling, {
    nullable: true,
    description: 'Stelt een voorgesteld ontwerp van een ander vast en antwoordt als de bronnen het hebben overgenomen.',
  })
  stelRegelontwerpVast(
    @Openbaar() @Arg('ontwerp', () => ID) ontwerp: string,
    @Ctx() { regelontwerpen }: Context<Services>,
  ) {
    return regelontwerpen.stelVast(ontwerp);
  }

  @Openbaar()
  @Mutation(() => Regelontwerp, { nullable: true, description: 'Wijst een voorgesteld ontwerp af.' })
  wijsRegelontwerpAf(
    @Arg('input', () => WijsRegelontwerpAfInput) { ontwerp, reden }: WijsRegelontwerpAfInput,
    @Ctx() { regelontwerpen }: Context<Services>,
  ) {
    return regelontwerpen.wijsAf(ontwerp, reden);
  }
}
