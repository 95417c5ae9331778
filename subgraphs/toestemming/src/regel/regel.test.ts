import { regels } from '@ketenhub/schema';
import { fg, startTestregister, type Testregister } from '../testregister';
import { vulRegels } from './vul-regels';

let register: Testregister;
beforeAll(async () => (register = await startTestregister()));
afterAll(() => register.stop());

const vraag = async (args: string, as: object = { ...fg, doel: undefined }) =>
  (
    await register.vraag(
      `{ regels${args} { id regel versie rol categorie doel grondslag velden taak wetsartikel geldigVan geldigTot } }`,
      as,
    )
  ).data!.regels as Record<string, unknown>[];

describe('the rules', () => {
  it.each([
    ['changed', `UPDATE regel SET grondslag = 'WETTELIJKE_TAAK' WHERE id = $1`],
    ['given other fields', `UPDATE regel SET velden = '{Pip.id}', "geldigTot" = now() WHERE id = $1`],
    ['deleted', 'DELETE FROM regel WHERE id = $1'],
  ])('cannot be %s in place', async (_, sql) => {
    await expect(register.db.query(sql, ['BEGELEIDER-PIP_HOOFDLIJN-MAATSCHAPPELIJK_BEGELEIDEN'])).rejects.toThrow(
      'a version of a rule is never changed',
    );
  });

  it('are those of the contract in an empty registry', async () => {
    expect((await vraag('')).map(({ id }) => id).sort()).toEqual(
      regels()
        .map(({ id, versie }) => `${id}@${versie}`)
        .sort(),
    );
  });

  it('are put in once, also by two replicas that start at once', async () => {
    await Promise.all([vulRegels(register.db), vulRegels(register.db)]);
    expect(await register.db.query('SELECT count(*)::int AS aantal FROM regel')).toEqual([{ aantal: regels().length }]);
  });

  it('are open to every caller, filtered by role, category and purpose', async () => {
    expect(await vraag('(rol: BEGELEIDER, categorie: PIP_VOLLEDIG, doel: MAATSCHAPPELIJK_BEGELEIDEN)')).toEqual([
      {
        id: 'BEGELEIDER-PIP_VOLLEDIG-MAATSCHAPPELIJK_BEGELEIDEN@1',
        regel: 'BEGELEIDER-PIP_VOLLEDIG-MAATSCHAPPELIJK_BEGELEIDEN',
        versie: 1,
        rol: 'BEGELEIDER',
        categorie: 'PIP_VOLLEDIG',
        doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
        grondslag: 'TOESTEMMING',
        velden: ['*'],
        taak: null,
        wetsartikel: expect.any(String),
        geldigVan: '2022-01-01T00:00:00.000Z',
        geldigTot: null,
      },
    ]);
  });

  it('are those in force at the moment that is asked', async () => {
    expect(await vraag('(moment: "2021-12-31T23:59:59.999Z")')).toEqual([]);
    await register.db.query(
      `UPDATE regel SET "geldigTot" = '2026-01-01T00:00:00Z' WHERE id = 'COACH-PIP_HOOFDLIJN-MAATSCHAPPELIJK_BEGELEIDEN'`,
    );
    const coach = '(rol: COACH, categorie: PIP_HOOFDLIJN';
    expect(await vraag(`${coach}, moment: "2025-12-31T23:59:59.999Z")`)).toHaveLength(1);
    expect(await vraag(`${coach}, moment: "2026-01-01T00:00:00Z")`)).toEqual([]);
    expect(await vraag(`${coach})`)).toEqual([]);
  });

  it('are found by reference, and nothing else is', async () => {
    const id = 'BEGELEIDER-PIP_VOLLEDIG-MAATSCHAPPELIJK_BEGELEIDEN';
    const { data } = await register.vraagEntities('Verstrekkingsregel', [`${id}@1`, `${id}@2`, id], '{ versie }', fg);
    expect(data!._entities).toEqual([{ versie: 1 }, null, null]);
  });
});
