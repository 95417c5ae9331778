import { dagVan, plusDagen } from '@ketenhub/subgraph/dag';
import { betrokken, caller, redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import {
  begeleider,
  coordinator,
  CORPORATIE,
  HUIS,
  HUIS_NOUR,
  klantmanager,
  met,
  politie,
  RIMA,
  SAMI,
  startVluchtelingenwerk,
  VWN,
  WELZIJN,
  wijkcoordinator,
  woonconsulent,
  zonder,
} from '../fixture/keten';
import { FlyeractieEntity } from './flyeractie.entity';

const VANDAAG = dagVan(Date.now());
const BUURT = 'BUURT_INFORMEREN';
const FIELDS = `{ id plaatsing { id } bekendBijVwnOp uiterlijkPlannenOp geplandOp uitgevoerdOp status
  gebied { straal straten } methoden organisaties { id } afwijkingReden akkoordAndereOrganisaties { id }
  terugkoppelingen { aan { id } datum bijzonderheden } folderVersie }`;
const LIJST = `query ($status: FlyeractieStatus) { flyeracties(status: $status) { totaal edges { node { id status } } } }`;

const actie = (change: Partial<FlyeractieEntity> = {}): FlyeractieEntity => ({
  ...{ id: 'f-sami', plaatsing: 'p-sami', huishouden: HUIS, organisatie: VWN },
  ...{ bekendBijVwnOp: '2026-01-02', geplandOp: '2026-01-05', uitgevoerdOp: '2026-01-10', status: 'TERUGGEKOPPELD' },
  ...{ straal: 100, straten: ['Testhof'], methoden: ['FLYER'] },
  ...{ partijen: [VWN, WELZIJN, CORPORATIE], organisaties: [VWN, CORPORATIE] },
  ...{ afwijkingReden: null, akkoordAndereOrganisaties: [] },
  terugkoppelingen: [{ aan: WELZIJN, datum: '2026-01-11', bijzonderheden: 'Buurt reageerde positief.' }],
  folderVersie: '3',
  omwonendeAanbod: [{ soortRol: 'Samen koffie drinken', contact: '06-00000001' }],
  ...change,
});
const gepland = {
  geplandOp: null,
  uitgevoerdOp: null,
  status: 'TE_PLANNEN',
  terugkoppelingen: [],
  omwonendeAanbod: [],
};

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startVluchtelingenwerk();
  await subgraph.db.manager.insert(FlyeractieEntity, [
    actie(),
    actie({ id: 'f-nieuw', plaatsing: 'p-nieuw', ...gepland, bekendBijVwnOp: plusDagen(VANDAAG, -7) }),
    actie({ id: 'f-over-tijd', plaatsing: 'p-over-tijd', ...gepland, bekendBijVwnOp: plusDagen(VANDAAG, -8) }),
    actie({ id: 'f-nour', plaatsing: 'p-nour', huishouden: HUIS_NOUR }),
    actie({ id: 'f-vreemd', plaatsing: 'p-vreemd', huishouden: 'h-vreemd' }),
    actie({ id: 'f-niemand', plaatsing: 'p-niemand', huishouden: 'h-niemand' }),
  ]);
});
afterAll(() => subgraph.stop());

const een = (id: string, as: object) => subgraph.vraagEntities('Flyeractie', [id], FIELDS, as);
const shown = ({ data }: { data: unknown }) => (data as { _entities: Record<string, unknown>[] })._entities[0]!;

describe('a flyeractie', () => {
  it.each([
    ['without a purpose', met(begeleider, undefined), 'f-sami', 'DOEL_ONTBREEKT'],
    ['for another purpose', begeleider, 'f-sami', 'DOEL_NIET_TOEGESTAAN'],
    ['to the klantmanager', met(klantmanager, BUURT), 'f-sami', 'ROL_NIET_BEVOEGD'],
    ['to politie', met(politie, BUURT), 'f-sami', 'ROL_NIET_BEVOEGD'],
    ['about a household of others', met(coordinator, BUURT), 'f-vreemd', 'GEEN_BETROKKENHEID'],
    ['about a household without members', met(coordinator, BUURT), 'f-niemand', 'GEEN_BETROKKENHEID'],
    ['that does not exist', met(coordinator, BUURT), 'f-weg', 'GEEN_BETROKKENHEID'],
  ])('is refused %s', async (_, as, id, reden) => {
    const answer = await een(id, as);
    expect(Object.values(shown(answer)).filter((value) => value !== null)).toEqual([id]);
    expect(new Set(answer.weigeringen.map((w) => w.reden))).toEqual(new Set([reden]));
  });

  it.each([
    ['the begeleider', met(begeleider, BUURT)],
    ['the coördinator', met(coordinator, BUURT)],
    ['the woonconsulent', met(woonconsulent, BUURT)],
    ['the wijkcoördinator', wijkcoordinator],
  ])('opens to %s, with its last day of planning', async (_, as) => {
    const answer = await een('f-sami', as);
    expect(answer.weigeringen).toEqual([]);
    expect(shown(answer)).toEqual({
      ...{ id: 'f-sami', plaatsing: { id: 'p-sami' }, bekendBijVwnOp: '2026-01-02', uiterlijkPlannenOp: '2026-01-09' },
      ...{ geplandOp: '2026-01-05', uitgevoerdOp: '2026-01-10', status: 'TERUGGEKOPPELD', methoden: ['FLYER'] },
      gebied: { straal: 100, straten: ['Testhof'] },
      organisaties: [{ id: VWN }, { id: CORPORATIE }],
      ...{ afwijkingReden: null, akkoordAndereOrganisaties: [], folderVersie: '3' },
      terugkoppelingen: [{ aan: { id: WELZIJN }, datum: '2026-01-11', bijzonderheden: 'Buurt reageerde positief.' }],
    });
  });

  it('hides the streets around a secret address from who acts under the convenant, not the rest (BR31)', async () => {
    const answer = await een('f-nour', met(begeleider, BUURT));
    expect(shown(answer).gebied).toEqual({ straal: 100, straten: null });
    expect(redenen(answer.weigeringen)).toEqual({ 'Flyergebied.straten BUURT': 'GEHEIMHOUDING' });
  });

  it('is refused when the caller is involved with one of the couple only', async () => {
    const alleen = caller('corporatie-kromhoek', 'WOONCONSULENT', 'mw-alleen', BUURT);
    await subgraph.meld(betrokken(SAMI, 'corporatie-kromhoek', 'VERHUUR'));
    const een1 = await een('f-sami', alleen);
    await subgraph.meld(betrokken(RIMA, 'corporatie-kromhoek', 'VERHUUR'));
    const beiden = await een('f-sami', alleen);
    expect([een1.weigeringen[0]!.reden, beiden.weigeringen]).toEqual(['GEEN_BETROKKENHEID', []]);
  });

  it('shows offers of residents to the coördinator who flyered, not to the begeleider', async () => {
    const fields = '{ omwonendeAanbod { soortRol contact } }';
    const [open, dicht] = await Promise.all(
      [coordinator, begeleider].map((as) => subgraph.vraagEntities('Flyeractie', ['f-sami'], fields, met(as, BUURT))),
    );
    expect(shown(open!).omwonendeAanbod).toEqual([{ soortRol: 'Samen koffie drinken', contact: '06-00000001' }]);
    expect(shown(dicht!).omwonendeAanbod).toBeNull();
  });
});

describe('a plaatsing', () => {
  const fields = `{ id flyeracties ${FIELDS} }`;

  it('shows its flyer rounds, as they are through _entities', async () => {
    const answer = await subgraph.vraagEntities('Plaatsing', ['p-sami'], fields, wijkcoordinator);
    expect(shown(answer)).toEqual({ id: 'p-sami', flyeracties: [shown(await een('f-sami', wijkcoordinator))] });
  });

  it('that is unknown here is refused, like one that the caller is not involved with', async () => {
    const [weg, vreemd] = await Promise.all(
      ['p-weg', 'p-vreemd'].map((id) => subgraph.vraagEntities('Plaatsing', [id], fields, wijkcoordinator)),
    );
    expect(shown(weg!)).toEqual({ id: 'p-weg', flyeracties: null });
    expect(zonder(weg!, 'p-weg')).toBe(zonder(vreemd!, 'p-vreemd'));
  });
});

describe('the list of flyeracties', () => {
  it.each([
    [
      'holds those of the own households, the first to plan first',
      wijkcoordinator,
      {},
      ['f-nour', 'f-sami', 'f-over-tijd', 'f-nieuw'],
    ],
    ['finds those that are over time', wijkcoordinator, { status: 'OVER_TIJD' }, ['f-over-tijd']],
    ['finds on the seventh day those still to plan', wijkcoordinator, { status: 'TE_PLANNEN' }, ['f-nieuw']],
    ['is empty for who may see nothing of them', met(klantmanager, BUURT), {}, []],
    ['is empty for a purpose that shows nothing of them', begeleider, {}, []],
  ])('%s', async (_, as, variables, expected) => {
    const { data } = await subgraph.vraag(LIJST, as, variables);
    const list = data!.flyeracties as { totaal: number; edges: { node: { id: string } }[] };
    expect([list.edges.map(({ node }) => node.id), list.totaal]).toEqual([expected, expected.length]);
  });

  it('is refused without a purpose', async () => {
    const { errors } = await subgraph.vraag(LIJST, met(begeleider, undefined));
    expect(errors![0]!.extensions.code).toBe('DOEL_ONTBREEKT');
  });
});

describe('the table of flyeracties', () => {
  it.each<[string, Partial<FlyeractieEntity>]>([
    ['a round by nobody (BR15)', { organisaties: [] }],
    ['a round by one alone without a reason (BR15)', { organisaties: [VWN] }],
    [
      'one alone with a reason but without agreement of both others',
      {
        ...{ organisaties: [VWN], afwijkingReden: 'WERKDRUK', akkoordAndereOrganisaties: [WELZIJN] },
      },
    ],
    ['the same organisation twice', { organisaties: [VWN, VWN] }],
    ['the corporatie of another dwelling', { organisaties: [VWN, 'corporatie-brabantthuis'] }],
    ['another reason than WERKDRUK', { afwijkingReden: 'VAKANTIE' }],
    ['a planned round without a day', { status: 'GEPLAND', geplandOp: null }],
  ])('refuses %s', async (_, change) => {
    const wrong = actie({ id: 'f-fout', ...change });
    await expect(subgraph.db.manager.insert(FlyeractieEntity, wrong)).rejects.toThrow('check constraint');
  });

  it('takes one alone with WERKDRUK and the agreement of both others (P15)', async () => {
    const alleen = {
      organisaties: [VWN],
      afwijkingReden: 'WERKDRUK',
      akkoordAndereOrganisaties: [WELZIJN, CORPORATIE],
    };
    await subgraph.db.manager.insert(FlyeractieEntity, actie({ id: 'f-alleen', huishouden: 'h-x', ...alleen }));
  });
});
