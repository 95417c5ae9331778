import { betrokken, caller, redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { ActiviteitEntity } from '../activiteit/activiteit.entity';
import { AMAL, BASSAM, HEIDEWIJK, startWelzijn, toestemming, WELZIJN } from '../fixture/keten';
import { ParticipatieprofielEntity } from '../participatieprofiel/participatieprofiel.entity';
import { DeelnameEntity } from './deelname.entity';

const werker = caller(WELZIJN, 'SOCIAAL_WERKER', 'mw-werker', 'SOCIAAL_ONDERSTEUNEN');
const klantmanager = caller('gemeente-maasveld', 'KLANTMANAGER_INBURGERING', 'mw-km', 'INBURGERING_REGISSEREN');
const vrijwilligers = caller(WELZIJN, 'VRIJWILLIGERSCOORDINATOR', 'mw-vc', 'PARTICIPATIE_BEVORDEREN');
const zelf = caller('gemeente-maasveld', 'BETROKKENE', AMAL, 'INZAGE_BETROKKENE');

const FIELDS = `{ id deelnames { id activiteit { naam soort organisatie { id } wijk { naam } } sinds tot uren }
  participatieprofiel { interesses beschikbaarheid } }`;
const taalcafe = { naam: 'Taalcafé', soort: 'TAAL', organisatie: { id: WELZIJN }, wijk: { naam: 'Heidewijk' } };

const row: DeelnameEntity = {
  id: 'd-1',
  statushouder: AMAL,
  organisatie: WELZIJN,
  activiteit: 'a-1',
  sinds: '2026-02-01',
  tot: '2026-05-01',
  uren: 4,
};

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startWelzijn([
    betrokken(AMAL, WELZIJN, 'SOCIAAL_TEAM'),
    betrokken(BASSAM, WELZIJN, 'SOCIAAL_TEAM'),
    betrokken(AMAL, 'gemeente-maasveld', 'REGIE_INBURGERING'),
    toestemming(AMAL, WELZIJN, 'PARTICIPATIE', 'PARTICIPATIE_BEVORDEREN'),
  ]);
  const { manager } = subgraph.db;
  await manager.insert(ActiviteitEntity, [
    { id: 'a-1', naam: 'Taalcafé', soort: 'TAAL', organisatie: WELZIJN, wijk: HEIDEWIJK },
  ]);
  await manager.insert(DeelnameEntity, [row, { ...row, id: 'd-2', sinds: '2026-06-01', tot: null }]);
  await manager.insert(ParticipatieprofielEntity, [
    { statushouder: AMAL, organisatie: WELZIJN, interesses: ['Koken'], beschikbaarheid: 'In het weekend' },
  ]);
});
afterAll(() => subgraph.stop());

const vraag = async (id: string, as: object) => {
  const { data, weigeringen } = await subgraph.vraagEntities('Statushouder', [id], FIELDS, as);
  return { persoon: (data!._entities as object[])[0], redenen: redenen(weigeringen) };
};

describe('what someone takes part in', () => {
  it.each([
    ['without a purpose', { ...werker, doel: undefined }, 'DOEL_ONTBREEKT', 'DOEL_ONTBREEKT'],
    ['without consent', werker, 'GEEN_TOESTEMMING', 'ROL_NIET_BEVOEGD'],
    [
      'to welzijn of another gemeente',
      { ...werker, organisatie: 'welzijn-heuvelrand' },
      'GEEN_BETROKKENHEID',
      'ROL_NIET_BEVOEGD',
    ],
  ])('is refused %s', async (_, as, deelnames, profiel) => {
    expect(await vraag(AMAL, as)).toEqual({
      persoon: { id: AMAL, deelnames: null, participatieprofiel: null },
      redenen: {
        'Statushouder.deelnames PARTICIPATIE': deelnames,
        'Statushouder.participatieprofiel PARTICIPATIE': profiel,
      },
    });
  });

  it('shows the klantmanager the activity and the hours, not when', async () => {
    const { persoon } = await vraag(AMAL, klantmanager);
    expect(persoon).toEqual({
      id: AMAL,
      deelnames: [
        { id: 'd-2', activiteit: taalcafe, sinds: null, tot: null, uren: 4 },
        { id: 'd-1', activiteit: taalcafe, sinds: null, tot: null, uren: 4 },
      ],
      participatieprofiel: null,
    });
  });

  it('shows the vrijwilligerscoördinator with consent only what someone likes and when', async () => {
    expect(await vraag(AMAL, vrijwilligers)).toEqual({
      persoon: {
        id: AMAL,
        deelnames: null,
        participatieprofiel: { interesses: ['Koken'], beschikbaarheid: 'In het weekend' },
      },
      redenen: { 'Statushouder.deelnames PARTICIPATIE': 'ROL_NIET_BEVOEGD' },
    });
  });

  it('shows the person everything, and the same by the key of one deelname', async () => {
    const { persoon } = await vraag(AMAL, zelf);
    const fields = '{ id activiteit { naam soort organisatie { id } wijk { naam } } sinds tot uren }';
    const keys = await subgraph.vraagEntities('Deelname', ['d-2', 'd-1', 'd-0'], fields, zelf);
    const niets = { id: 'd-0', activiteit: null, sinds: null, tot: null, uren: null };
    const all = [
      { id: 'd-2', activiteit: taalcafe, sinds: '2026-06-01', tot: null, uren: 4 },
      { id: 'd-1', activiteit: taalcafe, sinds: '2026-02-01', tot: '2026-05-01', uren: 4 },
    ];
    expect(persoon).toMatchObject({ deelnames: all });
    expect(keys.data!._entities).toEqual([...all, niets]);
  });

  it('is empty for who does nothing yet', async () => {
    await subgraph.meld(toestemming(BASSAM, WELZIJN, 'PARTICIPATIE', 'SOCIAAL_ONDERSTEUNEN'));
    const { persoon } = await vraag(BASSAM, werker);
    expect(persoon).toEqual({ id: BASSAM, deelnames: [], participatieprofiel: null });
  });

  it('does not end before it began', async () => {
    const wrong = { ...row, id: 'd-3', tot: '2026-01-31' };
    await expect(subgraph.db.manager.insert(DeelnameEntity, wrong)).rejects.toThrow('check constraint');
  });

  it('knows an activity by its key', async () => {
    const { data } = await subgraph.vraagEntities('Activiteit', ['a-1', 'a-0'], '{ naam }', zelf);
    expect(data!._entities).toEqual([{ naam: 'Taalcafé' }, null]);
  });
});
