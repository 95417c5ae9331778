import { randomUUID } from 'node:crypto';
import {
  agent,
  begeleider,
  coordinator,
  dagen,
  dawit,
  DAWIT,
  fg,
  klantmanager,
  LEYLA,
  NIEMAND_ID,
  sami,
  SAMI,
  socialWerker,
  startTestregister,
  type Testregister,
} from '../testregister';

const KIND = '44444444-4444-4444-8444-444444444444';
const FIELDS = '{ id status categorie ontvanger { id } wijze bewijsverwijzing }';
const EEN = `query ($id: ID!) { toestemming(id: $id) ${FIELDS} }`;

let register: Testregister;
let aanVwn: string;
let aanWelzijn: string;

beforeAll(async () => {
  register = await startTestregister();
  aanVwn = await register.heeft({ wijze: 'SCHRIFTELIJK', bewijsverwijzing: 'zaak-1' });
  aanWelzijn = await register.heeft({
    ontvanger: 'welzijn-maasveld',
    categorie: 'CONTACT',
    doel: 'SOCIAAL_ONDERSTEUNEN',
    gevraagdOp: dagen(-40),
  });
});
afterAll(() => register.stop());

const vraag = async (id: string, as: object) => (await register.vraag(EEN, as, { id })).data!.toestemming;
/** Each consent of Sami through the list on the person. */
const lijst = async (as: object, id = SAMI) => {
  const { data, weigeringen } = await register.vraagEntities('Statushouder', [id], '{ toestemmingen { id } }', as);
  const [{ toestemmingen }] = data!._entities as [{ toestemmingen: { id: string }[] | null }];
  return toestemmingen?.map((t) => t.id) ?? weigeringen[0]!.reden;
};

describe('a consent', () => {
  it.each<[string, object, string]>([
    ['without a purpose', { ...klantmanager, doel: undefined }, 'DOEL_ONTBREEKT'],
    ['for another purpose', { ...klantmanager, doel: 'HUISVESTEN' }, 'DOEL_NIET_TOEGESTAAN'],
    ['by another person', dawit, 'GEEN_BETROKKENHEID'],
    ['by another begeleider', { ...begeleider, gebruiker: 'mw-ander' }, 'GEEN_BETROKKENHEID'],
    ['by a role without a rule', agent, 'ROL_NIET_BEVOEGD'],
  ])('is not read %s', async (_, as, reden) => {
    expect(await lijst(as)).toBe(reden);
    const { data, weigeringen } = await register.vraag(EEN, as, { id: aanVwn });
    expect(data!.toestemming).toMatchObject({ id: aanVwn, status: null, categorie: null });
    expect(weigeringen[0]!.reden).toBe(reden);
  });

  it.each<[string, object]>([
    ['a klantmanager', klantmanager],
    ['a begeleider', begeleider],
    ['the police', agent],
    ['another person', { ...dawit, gebruiker: LEYLA }],
    ['a caller without purpose', { ...klantmanager, doel: undefined }],
  ])('answers %s the same for an unknown id and one that is not his', async (_, as) => {
    const van = await register.heeft({
      statushouder: DAWIT,
      verstrekker: 'corporatie-mooistede',
      ontvanger: 'welzijn-maasveld',
    });
    const blank = async (id: string) => JSON.stringify(await register.vraag(EEN, as, { id })).replaceAll(id, '');
    expect(await blank(randomUUID())).toBe(await blank(van));
    expect(await blank('999990019')).toBe(await blank(van));
  });

  it.each<[string, object, () => string[]]>([
    ['the person all of them', sami, () => [aanVwn, aanWelzijn]],
    ['the FG all of them', fg, () => [aanVwn, aanWelzijn]],
    ['the source those it gives', klantmanager, () => [aanVwn, aanWelzijn]],
    ['the receiver those it gets', begeleider, () => [aanVwn]],
    ['another receiver its own', socialWerker, () => [aanWelzijn]],
  ])('shows %s', async (_, as, verwacht) => {
    expect(await lijst(as)).toEqual(verwacht());
  });

  it('of a person in common that is between two others is unknown to a partner', async () => {
    expect(await vraag(aanWelzijn, begeleider)).toEqual(
      expect.objectContaining({ id: aanWelzijn, status: null, categorie: null, ontvanger: null }),
    );
  });

  it('shows a partner what was chosen but not the evidence', async () => {
    expect(await vraag(aanVwn, begeleider)).toEqual({
      id: aanVwn,
      status: 'GEGEVEN',
      categorie: 'PIP_HOOFDLIJN',
      ontvanger: { id: 'vluchtelingenwerk-maasveld' },
      wijze: null,
      bewijsverwijzing: null,
    });
    expect(await vraag(aanVwn, sami)).toMatchObject({ wijze: 'SCHRIFTELIJK', bewijsverwijzing: 'zaak-1' });
  });

  it('is the same through _entities as through the root', async () => {
    for (const as of [sami, fg, begeleider, agent, dawit]) {
      const entities = await register.vraagEntities('Toestemming', [aanVwn, aanWelzijn], FIELDS, as);
      expect(entities.data!._entities).toEqual([await vraag(aanVwn, as), await vraag(aanWelzijn, as)]);
    }
  });

  it('reads as expired from its end on', async () => {
    const id = await register.heeft({ statushouder: DAWIT, geldigTot: dagen(-1) });
    expect(await vraag(id, dawit)).toMatchObject({ status: 'VERLOPEN' });
  });
});

describe('involvement and objections on a person', () => {
  const BETROKKEN = '{ betrokkenheden { organisatie { id } taak medewerker } bezwaren { id } }';

  it('are not for partners', async () => {
    const { data, weigeringen } = await register.vraagEntities('Statushouder', [SAMI], BETROKKEN, klantmanager);
    expect(data!._entities).toEqual([{ betrokkenheden: null, bezwaren: null }]);
    expect(new Set(weigeringen.map(({ reden }) => reden))).toEqual(new Set(['ROL_NIET_BEVOEGD']));
  });

  it.each([
    ['the person', sami],
    ['the FG', fg],
  ])('are shown to %s', async (_, as) => {
    const { data } = await register.vraagEntities('Statushouder', [SAMI], BETROKKEN, as);
    const [{ betrokkenheden, bezwaren }] = data!._entities as [
      { betrokkenheden: { organisatie: { id: string } }[]; bezwaren: [] },
    ];
    expect(new Set(betrokkenheden.map(({ organisatie }) => organisatie.id))).toEqual(
      new Set(['gemeente-maasveld', 'vluchtelingenwerk-maasveld', 'welzijn-maasveld', 'politie-maasveld']),
    );
    expect(bezwaren).toEqual([]);
  });

  it('cannot be granted by who gains by it', async () => {
    await expect(register.betrokken({ verleendDoor: 'gemeente-maasveld' })).rejects.toThrow(
      'betrokkenheid_niet_zichzelf',
    );
  });
});

describe('caseload', () => {
  const caseload = async (as: object, args = '') => {
    const { data, errors } = await register.vraag(
      `{ caseload${args} { totaal pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
      as,
    );
    return {
      ...(data!.caseload as {
        totaal: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { id: string } }[];
      }),
      errors,
    };
  };
  const ids = async (as: object, args?: string) => (await caseload(as, args)).edges?.map(({ node }) => node.id);

  it('is refused without a purpose', async () => {
    const { errors } = await caseload({ ...klantmanager, doel: undefined });
    expect(errors![0]!.extensions.code).toBe('DOEL_ONTBREEKT');
  });

  it.each<[string, object, string[]]>([
    ['one’s organisation’s people', klantmanager, [SAMI]],
    ['for a begeleider his own', begeleider, [SAMI]],
    ['for another begeleider nobody', { ...begeleider, gebruiker: 'mw-ander' }, []],
    ['for a coordinator the organisation’s', coordinator, [SAMI]],
    ['for the person himself', sami, [SAMI]],
    ['for one who is nobody', { ...sami, gebruiker: NIEMAND_ID }, []],
    ['for the FG nobody', fg, []],
    ['for the welzijn that begeleidt (T6)', { ...coordinator, organisatie: 'welzijn-vechtdal-oost' }, [LEYLA]],
    ['for an organisation without the task nobody', { ...coordinator, organisatie: 'gemeente-vechtdal-oost' }, []],
  ])('lists %s', async (_, as, verwacht) => {
    expect(await ids(as)).toEqual(verwacht);
  });

  it('pages, counts and filters on what is one’s own', async () => {
    await register.db.query(`INSERT INTO persoon VALUES ($1, '9902', 'h-kind', false)`, [KIND]);
    await register.betrokken({ id: 'kind', statushouder: KIND });
    const first = await caseload(klantmanager, '(first: 1)');
    expect([first.totaal, first.pageInfo.hasNextPage, first.edges[0]!.node.id]).toEqual([2, true, SAMI]);
    expect(await ids(klantmanager, `(first: 1, after: "${first.pageInfo.endCursor}")`)).toEqual([KIND]);
    expect(await ids(klantmanager, '(gemeente: "9901")')).toEqual([SAMI]);
    expect((await caseload(klantmanager, '(gemeente: "9903")')).totaal).toBe(0);
    await register.betrokken({ id: 'kind', statushouder: KIND, tot: dagen(-1) });
    expect(await ids(klantmanager)).toEqual([SAMI]);
  });
});
