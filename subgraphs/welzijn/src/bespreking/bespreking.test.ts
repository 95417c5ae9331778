import { betrokken, caller, redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import {
  ALLEEN,
  AMAL,
  BASSAM,
  CEMAL,
  countQueries,
  GEZIN,
  ONBEKEND,
  startWelzijn,
  VWN,
  WELZIJN,
} from '../fixture/keten';
import { BesprekingEntity } from './bespreking.entity';
import { InzetEntity } from './inzet.entity';

const DOEL = 'PLAATSING_BESPREKEN';
const agent = caller('politie-maasveld', 'POLITIE_KERNTEAM', 'mw-agent', DOEL);
const agentVanElders = { ...agent, gebruiker: 'mw-agent-2' };
const werker = caller(WELZIJN, 'SOCIAAL_WERKER', 'mw-werker', DOEL);
const begeleider = caller(VWN, 'BEGELEIDER', 'mw-begeleider', DOEL);

const FIELDS = `{ id plaatsing { id } overleg { datum } genodigdeVwn aanwezigVwn toelichtingGegeven status
  besluiten { inzet { soort organisatie { id } uiterlijk } wijzeInformerenBuurt koppelingSociaalTeam } }`;
const AGENDA = `query ($kernteam: ID) { kernteamoverleggen(kernteam: $kernteam) {
  edges { node { id agendapunten ${FIELDS} } } } }`;

const leeg = {
  organisatie: WELZIJN,
  status: 'GEAGENDEERD',
  genodigdeVwn: null,
  genodigdeMedewerker: null,
  genodigdeOrganisatie: null,
  aanwezigVwn: null,
  toelichtingGegeven: null,
  wijzeInformerenBuurt: null,
  koppelingSociaalTeam: null,
} as const;
const genodigd = (medewerker: string) => ({
  genodigdeVwn: `Naam van ${medewerker}`,
  genodigdeMedewerker: medewerker,
  genodigdeOrganisatie: VWN,
});

const rows: BesprekingEntity[] = [
  {
    ...leeg,
    ...genodigd('mw-begeleider'),
    id: 'b-gezin',
    overleg: 'o-1',
    plaatsing: 'p-gezin',
    huishouden: GEZIN,
    status: 'INZET_BEPAALD',
    aanwezigVwn: true,
    toelichtingGegeven: true,
    wijzeInformerenBuurt: 'Flyeren in de straat.',
    koppelingSociaalTeam: false,
  },
  { ...leeg, ...genodigd('mw-ander'), id: 'b-eerder', overleg: 'o-3', plaatsing: 'p-eerder', huishouden: GEZIN },
  { ...leeg, ...genodigd('mw-begeleider'), id: 'b-alleen', overleg: 'o-1', plaatsing: 'p-alleen', huishouden: ALLEEN },
];

const kernteamVan = (persoon: string, ...leden: (readonly [string, string])[]) =>
  leden.map(([organisatie, medewerker]) => betrokken(persoon, organisatie, 'KERNTEAM', medewerker));

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startWelzijn([
    ...[AMAL, BASSAM].flatMap((persoon) => [
      ...kernteamVan(persoon, ['politie-maasveld', 'mw-agent'], [WELZIJN, 'mw-werker'], [VWN, 'mw-begeleider']),
      betrokken(persoon, VWN, 'MAATSCHAPPELIJKE_BEGELEIDING', 'mw-begeleider'),
      betrokken(persoon, VWN, 'MAATSCHAPPELIJKE_BEGELEIDING'),
    ]),
    ...kernteamVan(CEMAL, ['politie-maasveld', 'mw-agent']),
    betrokken(CEMAL, VWN, 'MAATSCHAPPELIJKE_BEGELEIDING', 'mw-begeleider'),
    betrokken(CEMAL, WELZIJN, 'VRIJWILLIGERSWERK'),
  ]);
  await subgraph.db.manager.insert(BesprekingEntity, rows);
  await subgraph.db.manager.insert(InzetEntity, [
    { id: 'i-1', bespreking: 'b-gezin', soort: 'HUISBEZOEK', organisatie: WELZIJN, uiterlijk: '2026-11-04' },
  ]);
});
afterAll(() => subgraph.stop());

type Punt = Record<string, unknown> & { id: string };

async function agenda(as: object): Promise<Record<string, Punt[]>> {
  const { data } = await subgraph.vraag(AGENDA, as, { kernteam: 'k-heidewijk' });
  const { edges } = data!.kernteamoverleggen as { edges: { node: { id: string; agendapunten: Punt[] } }[] };
  return Object.fromEntries(edges.map(({ node }) => [node.id, node.agendapunten]));
}

const onAgenda = async (as: object) =>
  Object.values(await agenda(as))
    .flat()
    .map(({ id }) => id)
    .sort();

describe('the agenda of a kernteam', () => {
  it.each([
    ['without a purpose', { ...agent, doel: undefined }, []],
    ['for another purpose', { ...agent, doel: 'VEILIGHEID_BORGEN' }, []],
    ['to a member of another kernteam', agentVanElders, []],
    ['to a role without a rule', caller('gemeente-maasveld', 'WMO_CONSULENT', 'mw-wmo', DOEL), []],
    ['to a begeleider who was not invited', { ...begeleider, gebruiker: 'mw-ander' }, []],
    [
      'to a coordinator whose organisation is involved for something else',
      caller(VWN, 'COORDINATOR_BEGELEIDING', 'c', DOEL),
      [],
    ],
    ['to an invited begeleider', begeleider, ['b-gezin']],
    ['to the sociaal werker, of the household she sits there for', werker, ['b-eerder', 'b-gezin']],
    ['to the police, of every household of the area', agent, ['b-alleen', 'b-eerder', 'b-gezin']],
    [
      'to the person himself, who lives alone',
      caller('gemeente-maasveld', 'BETROKKENE', CEMAL, 'INZAGE_BETROKKENE'),
      ['b-alleen'],
    ],
  ])('shows %s', async (_, as, expected) => {
    expect(await onAgenda(as)).toEqual(expected);
  });

  it('shows a member what was decided', async () => {
    const [punt] = (await agenda(werker))['o-1']!;
    expect(punt).toEqual({
      id: 'b-gezin',
      plaatsing: { id: 'p-gezin' },
      overleg: { datum: '2026-10-21' },
      genodigdeVwn: 'Naam van mw-begeleider',
      aanwezigVwn: true,
      toelichtingGegeven: true,
      status: 'INZET_BEPAALD',
      besluiten: {
        inzet: [{ soort: 'HUISBEZOEK', organisatie: { id: WELZIJN }, uiterlijk: '2026-11-04' }],
        wijzeInformerenBuurt: 'Flyeren in de straat.',
        koppelingSociaalTeam: false,
      },
    });
  });

  it('has no decisions before the meeting', async () => {
    expect((await agenda(werker))['o-3']![0]).toMatchObject({ status: 'GEAGENDEERD', besluiten: null });
  });

  it('does not tell the police who accompanies the household, nor that the sociaal team does', async () => {
    const { data, weigeringen } = await subgraph.vraagEntities('Bespreking', ['b-gezin'], FIELDS, agent);
    const seen = (await agenda(werker))['o-1']![0] as Punt & { besluiten: object };
    const besluiten = { ...seen.besluiten, koppelingSociaalTeam: null };
    expect(data!._entities).toEqual([{ ...seen, genodigdeVwn: null, besluiten }]);
    expect(redenen(weigeringen)).toEqual({
      'Bespreking.genodigdeVwn PLAATSING_KERN': 'ROL_NIET_BEVOEGD',
      'BesprekingBesluiten.koppelingSociaalTeam PLAATSING_KERN': 'ROL_NIET_BEVOEGD',
    });
  });

  it('is read at once for many meetings', async () => {
    const { aantal } = countQueries(subgraph);
    await agenda(agent);
    expect(aantal()).toBe(4); // meetings, agendas, the item's own meeting, inzet
    jest.restoreAllMocks();
  });

  it('records each person of a household that was shown', async () => {
    const trace = 'c'.repeat(32);
    await agenda({ ...werker, trace });
    const seen = await subgraph.db.query('SELECT betrokkene FROM inzage WHERE trace_id = $1 ORDER BY 1', [trace]);
    expect(seen).toEqual([{ betrokkene: AMAL }, { betrokkene: BASSAM }]);
  });
});

describe('a bespreking by its key', () => {
  it.each([
    ['one that does not exist', begeleider, 'b-niet'],
    ['one to which he was not invited', begeleider, 'b-alleen'],
    ['one of the same household to which another was invited', begeleider, 'b-eerder'],
    ['one of another area', agentVanElders, 'b-gezin'],
  ])('is refused as if it did not exist: %s', async (_, as, id) => {
    const { data, weigeringen } = await subgraph.vraagEntities(
      'Bespreking',
      [id],
      '{ id status plaatsing { id } }',
      as,
    );
    expect(data!._entities).toEqual([{ id, status: null, plaatsing: null }]);
    expect(redenen(weigeringen)).toEqual({
      'Bespreking.status PLAATSING_KERN': 'GEEN_BETROKKENHEID',
      'Bespreking.plaatsing PLAATSING_KERN': 'GEEN_BETROKKENHEID',
    });
  });

  it.each([
    ['the police of another area', agentVanElders],
    ['the police of another area without a purpose', { ...agentVanElders, doel: undefined }],
    ['the privacy officer', caller('keten-toezicht', 'FUNCTIONARIS_GEGEVENSBESCHERMING', 'fg', 'PRIVACY_TOEZICHT')],
  ])('gives %s the same answer for one that exists and one that does not', async (_, as) => {
    const keys = ['b-alleen', 'b-niet'];
    const { data, weigeringen } = await subgraph.vraagEntities('Bespreking', keys, '{ status }', as);
    expect(data!._entities).toEqual([{ status: null }, { status: null }]);
    expect(weigeringen[0]!.reden).toBe(weigeringen[1]!.reden);
  });

  it('is the same as on the agenda', async () => {
    const { data } = await subgraph.vraagEntities('Bespreking', ['b-gezin'], FIELDS, werker);
    expect(data!._entities).toEqual((await agenda(werker))['o-1']);
  });
});

describe('the besprekingen of a plaatsing', () => {
  const BESPREKINGEN = '{ id besprekingen { id status } }';

  it.each([
    ['that was never on an agenda', agent, 'p-onbekend'],
    ['of a household one is not involved with', agentVanElders, 'p-gezin'],
  ])('are refused for one %s', async (_, as, id) => {
    const { data, weigeringen } = await subgraph.vraagEntities('Plaatsing', [id], BESPREKINGEN, as);
    expect(data!._entities).toEqual([{ id, besprekingen: null }]);
    expect(redenen(weigeringen)).toEqual({ 'Plaatsing.besprekingen PLAATSING_KERN': 'GEEN_BETROKKENHEID' });
  });

  it('are those the caller is at the table for', async () => {
    const ids = ['p-gezin', 'p-eerder'];
    const { data } = await subgraph.vraagEntities('Plaatsing', ids, BESPREKINGEN, begeleider);
    expect(data!._entities).toEqual([
      { id: 'p-gezin', besprekingen: [{ id: 'b-gezin', status: 'INZET_BEPAALD' }] },
      { id: 'p-eerder', besprekingen: [] },
    ]);
  });

  it('are withheld from a couple when one of them objects, and from nobody else', async () => {
    const bezwaar = {
      statushouder: BASSAM,
      categorie: 'PLAATSING_KERN',
      ingediendOp: 0,
      besluit: 'IN_BEHANDELING',
    } as const;
    await subgraph.meld({ soort: 'BEZWAAR', sleutel: 'bz', feit: bezwaar });
    expect(await onAgenda(agent)).toEqual(['b-alleen']);
    const { weigeringen } = await subgraph.vraagEntities('Plaatsing', ['p-gezin'], BESPREKINGEN, agent);
    expect(redenen(weigeringen)).toEqual({ 'Plaatsing.besprekingen PLAATSING_KERN': 'BEZWAAR' });
    await subgraph.meld({ soort: 'BEZWAAR', sleutel: 'bz', feit: null });
  });
});

describe('the table of besprekingen', () => {
  const [gezin] = rows as [BesprekingEntity];
  const fresh = { ...gezin, id: 'b-nieuw', plaatsing: 'p-nieuw', huishouden: ONBEKEND };

  it.each<[string, Partial<BesprekingEntity>]>([
    ['an unknown status', { status: 'WEG' as never }],
    ['an explanation by somebody who was not there', { aanwezigVwn: false }],
    ['a decision before it is discussed', { status: 'GEAGENDEERD' }],
    ['INZET_BEPAALD without a decision', { wijzeInformerenBuurt: null, koppelingSociaalTeam: null }],
    ['a guest without an organisation', { genodigdeOrganisatie: null }],
    ['the same placement twice in one meeting', { plaatsing: 'p-gezin' }],
    ['a meeting that does not exist', { overleg: 'o-9' }],
  ])('refuses %s', async (_, change) => {
    await expect(subgraph.db.manager.insert(BesprekingEntity, { ...fresh, ...change })).rejects.toThrow('constraint');
  });
});
