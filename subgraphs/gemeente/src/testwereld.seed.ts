import { wereld, type Wereld } from '@ketenhub/demo';
import { testSubgraph, type Feit, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { fill } from './fill.seed';
import { gemeente } from './gemeente.subgraph';

/** For tests: the subgraph with the small demo world in its tables, and the registry's facts about that world. */
export async function testGemeente(): Promise<TestSubgraph & { wereld: Wereld }> {
  const klein = wereld('klein');
  const subgraph = await testSubgraph(gemeente, { feiten: feitenVan(klein) });
  await fill(subgraph.db, klein, () => undefined);
  return { ...subgraph, wereld: klein };
}

/** What the registry would tell: moments as milliseconds. */
function feitenVan({ personen, betrokkenheden, toestemmingen, bezwaren, taaktoewijzingen }: Wereld): Feit[] {
  return [
    ...personen.map(({ id, gemeente: code, huishouden, geheimhouding }): Feit => ({
      soort: 'PERSOON',
      sleutel: id,
      feit: { gemeente: code, huishouden, geheimhouding },
    })),
    ...taaktoewijzingen.map(({ id, van, tot, ...rest }): Feit => ({
      soort: 'TAAKTOEWIJZING',
      sleutel: id,
      feit: { ...rest, van: Date.parse(van), tot: ms(tot) },
    })),
    ...betrokkenheden.map(({ id, van, tot, ...rest }): Feit => ({
      soort: 'BETROKKENHEID',
      sleutel: id,
      feit: { ...rest, van: Date.parse(van), tot: ms(tot) },
    })),
    ...toestemmingen.map((each): Feit => ({
      soort: 'TOESTEMMING',
      sleutel: each.id,
      feit: {
        ...each,
        gegevenOp: ms(each.gegevenOp),
        geldigTot: ms(each.geldigTot),
        ingetrokkenOp: ms(each.ingetrokkenOp),
      },
    })),
    ...bezwaren.map((each): Feit => ({
      soort: 'BEZWAAR',
      sleutel: each.id,
      feit: { ...each, ingediendOp: Date.parse(each.ingediendOp) },
    })),
  ];
}

const ms = (moment: string | undefined) => (moment === undefined ? undefined : Date.parse(moment));
