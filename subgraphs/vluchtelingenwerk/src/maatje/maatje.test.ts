import { caller, redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import {
  begeleider,
  coordinator,
  klantmanager,
  met,
  politie,
  SAMI,
  startVluchtelingenwerk,
  toestemming,
  VWN,
  WELZIJN,
  zelf,
  zonder,
} from '../fixture/keten';
import { MaatjekoppelingEntity } from './maatjekoppeling.entity';

const doel = 'MAATJE_KOPPELEN';
const vrijwilligers = caller(WELZIJN, 'VRIJWILLIGERSCOORDINATOR', 'mw-vc', doel);
const koppelaar = met(coordinator, doel);
const FIELDS = `{ id statushouder { id } vrijwilliger poule status voorgesteldOp kennismakingOp actiefSinds beeindigdOp
  profiel { voornaam talen interesses wijk { id } beschikbaarheid } }`;

const profiel = { voornaam: 'Sami', talen: ['Arabisch'], interesses: ['Fietsen'], beschikbaarheid: 'In het weekend' };
const row: MaatjekoppelingEntity = {
  ...{ id: 'm-1', statushouder: SAMI, organisatie: VWN, vrijwilliger: 'Testje', poule: 'WELZIJN', status: 'ACTIEF' },
  ...{ voorgesteldOp: '2026-02-01', kennismakingOp: '2026-02-10', actiefSinds: '2026-02-20', beeindigdOp: null },
  profiel: { ...profiel, wijk: 'wijk-a' },
};

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startVluchtelingenwerk();
  await subgraph.db.manager.insert(MaatjekoppelingEntity, row);
});
afterAll(() => subgraph.stop());

const een = (as: object, id = 'm-1') => subgraph.vraagEntities('Maatjekoppeling', [id], FIELDS, as);
const vanSami = (as: object) => subgraph.vraagEntities('Statushouder', [SAMI], `{ maatje ${FIELDS} }`, as);

describe('a maatjekoppeling', () => {
  it.each([
    ['to the begeleider', met(begeleider, doel), 'ROL_NIET_BEVOEGD'],
    ['to the klantmanager', met(klantmanager, doel), 'ROL_NIET_BEVOEGD'],
    ['to politie', met(politie, doel), 'ROL_NIET_BEVOEGD'],
    ['to the coördinator for another purpose', coordinator, 'DOEL_NIET_TOEGESTAAN'],
    ['to the coördinator without toestemming', koppelaar, 'GEEN_TOESTEMMING'],
    ['to welzijn without toestemming', vrijwilligers, 'GEEN_TOESTEMMING'],
  ])('is refused %s', async (_, as, reden) => {
    const [person, entity] = [await vanSami(as), await een(as)];
    expect(person.data!._entities).toEqual([{ maatje: null }]);
    expect(Object.values((entity.data!._entities as object[])[0]!).filter(Boolean)).toEqual(['m-1']);
    expect(redenen([...person.weigeringen, ...entity.weigeringen])).toMatchObject({
      'Statushouder.maatje MAATJE': reden,
      'Maatjekoppeling.profiel MAATJE': reden,
    });
  });

  it('that does not exist is like one of others', async () => {
    const elders = caller('vluchtelingenwerk-heuvelrand', 'COORDINATOR_BEGELEIDING', 'mw-x', doel);
    const [known, unknown] = [await een(elders), await een(elders, 'm-weg')];
    expect(zonder(known, 'm-1')).toBe(zonder(unknown, 'm-weg'));
  });

  it('shows welzijn, with toestemming, the profile alone', async () => {
    await subgraph.meld(toestemming('MAATJE', { ontvanger: WELZIJN, doel }));
    const { data } = await vanSami(vrijwilligers);
    expect(data!._entities).toEqual([
      {
        maatje: {
          ...{ id: 'm-1', statushouder: null, vrijwilliger: null, poule: null, status: null, voorgesteldOp: null },
          ...{ kennismakingOp: null, actiefSinds: null, beeindigdOp: null },
          profiel: { ...profiel, wijk: { id: 'wijk-a' } },
        },
      },
    ]);
  });

  it('opens to the coördinator with toestemming and to the person', async () => {
    await subgraph.meld(toestemming('MAATJE', { ontvanger: VWN, doel }));
    for (const as of [koppelaar, zelf]) {
      const [person, entity] = [await vanSami(as), await een(as)];
      expect(person.weigeringen).toEqual([]);
      expect(person.data!._entities).toEqual([{ maatje: (entity.data!._entities as object[])[0] }]);
      expect(entity.data!._entities).toMatchObject([{ statushouder: { id: SAMI }, vrijwilliger: 'Testje' }]);
    }
  });

  it('cannot be over without a day on which it ended', async () => {
    const wrong = { ...row, id: 'm-2', status: 'BEEINDIGD' };
    await expect(subgraph.db.manager.insert(MaatjekoppelingEntity, wrong)).rejects.toThrow('check constraint');
  });
});
