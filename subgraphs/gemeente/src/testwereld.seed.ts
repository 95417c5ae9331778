import { wereld, type Casuscode, type Wereld } from '@ketenhub/demo';
import type { Caller } from '@ketenhub/identity';
import { caller, testSubgraph, type Antwoord, type Feit, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { fill } from './fill.seed';
import { gemeente } from './gemeente.subgraph';

export interface TestGemeente extends TestSubgraph {
  readonly wereld: Wereld;
  /** The person of a named case. */
  id(casus: string): string;
  begeleiderVan(casus: string): Partial<Caller>;
  zelf(casus: string): Partial<Caller>;
  /** Asks of the person of a case; fails on errors. */
  lees(casus: string, selection: string, as: Partial<Caller>): Promise<Gelezen>;
}

interface Gelezen {
  // What a test asked for, it knows the shape of.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  persoon: any;
  weigeringen: Antwoord['weigeringen'];
}

/** For tests: the subgraph with the small demo world in its tables, and the registry's facts about that world. */
export async function testGemeente(): Promise<TestGemeente> {
  const klein = wereld('klein');
  const subgraph = await testSubgraph(gemeente, { feiten: feitenVan(klein) });
  await fill(subgraph.db, () => klein);
  const id = (casus: string) => klein.casussen[casus as Casuscode]!.id;
  return {
    ...subgraph,
    wereld: klein,
    id,
    zelf: (casus) => ({ gebruiker: id(casus), rol: 'BETROKKENE', doel: 'INZAGE_BETROKKENE' }),
    begeleiderVan: (casus) => {
      const { organisatie, begeleider } = klein.persoon(id(casus)).begeleiding!;
      return { organisatie, gebruiker: begeleider, rol: 'BEGELEIDER', doel: 'MAATSCHAPPELIJK_BEGELEIDEN' };
    },
    lees: async (casus, selection, as) => {
      const query = `query ($id: ID!) { statushouder(id: $id) ${selection} }`;
      const { data, errors, weigeringen } = await subgraph.vraag(query, as, { id: id(casus) });
      if (errors) throw new Error(JSON.stringify(errors));
      return { persoon: data!.statushouder, weigeringen };
    },
  };
}

const MAASVELD = 'gemeente-maasveld';

/** People of the gemeente Maasveld, each for his own work. */
export const klantmanager = caller(MAASVELD, 'KLANTMANAGER_INBURGERING', 'mw-test', 'INBURGERING_REGISSEREN');
export const consulent = caller(MAASVELD, 'CONSULENT_WERK_EN_INKOMEN', 'mw-test', 'BIJSTAND_VERLENEN');
export const consulentJeugd = caller(MAASVELD, 'CONSULENT_JEUGD', 'mw-test', 'ONDERWIJS_REGELEN');
export const wmoConsulent = caller(MAASVELD, 'WMO_CONSULENT', 'mw-test', 'SOCIAAL_ONDERSTEUNEN');
export const huisvesting = caller(MAASVELD, 'HUISVESTINGSCOORDINATOR', 'mw-test', 'HUISVESTEN');

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
