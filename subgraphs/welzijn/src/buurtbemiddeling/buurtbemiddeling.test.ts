import { betrokken, caller, redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { ALLEEN, AMAL, CEMAL, GEZIN, startWelzijn, WELZIJN } from '../fixture/keten';
import { BuurtbemiddelingEntity } from './buurtbemiddeling.entity';

const FIELDS = '{ buurtbemiddelingen { id aangemeldOp wederzijdseInstemming status } }';
const zelf = caller('gemeente-maasveld', 'BETROKKENE', CEMAL, 'INZAGE_BETROKKENE');
const row: BuurtbemiddelingEntity = {
  id: 'bb-1',
  huishouden: ALLEEN,
  organisatie: WELZIJN,
  aangemeldOp: '2026-05-01',
  wederzijdseInstemming: true,
  status: 'AFGEROND',
};

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startWelzijn([betrokken(CEMAL, WELZIJN, 'SOCIAAL_TEAM')]);
  await subgraph.db.manager.insert(BuurtbemiddelingEntity, [
    row,
    { ...row, id: 'bb-2', aangemeldOp: '2026-09-01', wederzijdseInstemming: null, status: 'AANGEMELD' },
    { ...row, id: 'bb-3', huishouden: GEZIN },
  ]);
});
afterAll(() => subgraph.stop());

describe('buurtbemiddeling', () => {
  it.each([
    [
      'a sociaal werker, who has no rule for it',
      caller(WELZIJN, 'SOCIAAL_WERKER', 'x', 'SOCIAAL_ONDERSTEUNEN'),
      'ROL_NIET_BEVOEGD',
    ],
    ['the police', caller('politie-maasveld', 'POLITIE_KERNTEAM', 'x', 'VEILIGHEID_BORGEN'), 'ROL_NIET_BEVOEGD'],
    ['somebody else', { ...zelf, gebruiker: AMAL }, 'GEEN_BETROKKENHEID'],
  ])('is refused to %s', async (_, as, reden) => {
    const { data, weigeringen } = await subgraph.vraagEntities('Huishouden', [ALLEEN], FIELDS, as);
    expect(data!._entities).toEqual([{ buurtbemiddelingen: null }]);
    expect(redenen(weigeringen)).toEqual({ 'Huishouden.buurtbemiddelingen SIGNAAL': reden });
  });

  it('is shown to who lives there, the newest first, and the same by key', async () => {
    const { data } = await subgraph.vraagEntities('Huishouden', [ALLEEN], FIELDS, zelf);
    const all = [
      { id: 'bb-2', aangemeldOp: '2026-09-01', wederzijdseInstemming: null, status: 'AANGEMELD' },
      { id: 'bb-1', aangemeldOp: '2026-05-01', wederzijdseInstemming: true, status: 'AFGEROND' },
    ];
    expect(data!._entities).toEqual([{ buurtbemiddelingen: all }]);
    const keys = ['bb-2', 'bb-1', 'bb-3', 'bb-0'];
    const perKey = await subgraph.vraagEntities(
      'Buurtbemiddeling',
      keys,
      '{ id aangemeldOp wederzijdseInstemming status }',
      zelf,
    );
    const niets = { aangemeldOp: null, wederzijdseInstemming: null, status: null };
    expect(perKey.data!._entities).toEqual([...all, { id: 'bb-3', ...niets }, { id: 'bb-0', ...niets }]);
  });

  it('does not begin without the agreement of both sides', async () => {
    const wrong = { ...row, id: 'bb-4', wederzijdseInstemming: false };
    await expect(subgraph.db.manager.insert(BuurtbemiddelingEntity, wrong)).rejects.toThrow('check constraint');
  });
});
