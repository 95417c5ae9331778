import { zicht, type Zicht } from '@ketenhub/consent';
import { DOELEN, ROLLEN, type Rol } from '@ketenhub/schema';
import { gaatOverPersoon, inGraaf } from '../stand/gegevens';
import { bronnenVan, subjectVan } from '../stand/stand';
import { StandService } from '../stand/stand.service';
import { klantmanager, fg, LEYLA, NOUR, SAMI, startTestregister, type Testregister } from '../testregister';
import type { Partner } from './mogelijke-aanvragers';
import { wieZiet } from './wie-ziet';

let register: Testregister;
beforeAll(async () => {
  register = await startTestregister();
  await register.heeft();
  await register.heeft({ categorie: 'BIJSTAND', geldigTot: new Date(Date.now() - 1000) });
});
afterAll(() => register.stop());

const ORGANISATIES = [
  'gemeente-maasveld',
  'vluchtelingenwerk-maasveld',
  'welzijn-maasveld',
  'politie-maasveld',
  'keten-toezicht',
  'welzijn-vechtdal-oost',
];
const USERS = ['', 'mw-begeleider', 'mw-agent', 'mw-anders', SAMI, LEYLA];

describe('wieZiet', () => {
  it.each([SAMI, LEYLA, NOUR])(
    'finds exactly those whom the kernel permits, of %s',
    async (id) => {
      const stand = await new StandService(register.db).opMoment(new Date(), id);
      // Any organisation in any role: more than can be, so that nothing hides behind who has which role.
      const partners: Partner[] = ORGANISATIES.map((organisatie) => ({
        id: organisatie,
        rollen: new Set<Rol>(ROLLEN),
      }));
      const moment = Date.now();
      // A few fields of some categories; each of them for every role, purpose and medewerker.
      const gegevens = inGraaf.filter(
        (g) =>
          gaatOverPersoon(g) && ['PIP_HOOFDLIJN', 'BIJSTAND', 'PLAATSING_KERN', 'TOESTEMMING'].includes(g.categorie),
      );
      const found = wieZiet(stand, id, gegevens, partners, moment);
      const regels = stand.register.huidigeRegels();
      // Alike for every caller: whom a field is about, and as held by whom.
      const asked = gegevens.map((gegeven) => {
        const subjects = bronnenVan(stand, id, gegeven, moment).map((bron) => subjectVan(stand, id, gegeven, bron));
        return { gegeven, subjects, key: JSON.stringify(subjects) };
      });
      let permitted = 0;
      for (const organisatie of ORGANISATIES)
        for (const rol of ROLLEN)
          for (const doel of DOELEN)
            for (const gebruiker of USERS) {
              const caller = { organisatie, rol, doel, gebruiker };
              const self = rol === 'BETROKKENE';
              const rights = found.filter(
                (recht) =>
                  (self || recht.caller.organisatie === organisatie) &&
                  recht.caller.rol === rol &&
                  recht.caller.doel === doel &&
                  (recht.caller.gebruiker === gebruiker || (!self && recht.caller.gebruiker === '')),
              );
              const views = new Map<string, readonly Zicht[]>();
              for (const { gegeven, subjects, key } of asked) {
                if (!views.has(key))
                  views.set(
                    key,
                    subjects.map((subject) => zicht(regels, caller, subject, moment)),
                  );
                const may = views.get(key)!.some((view) => view.mag(gegeven.i));
                const told = rights.some((recht) => recht.gegevens.includes(gegeven));
                if (may) permitted++;
                if (may !== told) expect({ ...caller, veld: gegeven.veld.veld, may }).toEqual({ told });
              }
            }
      expect(permitted).toBeGreaterThan(5);
    },
    120_000,
  );

  const VRAAG = `query ($id: ID!, $veld: String, $categorie: Categorie, $first: Int, $after: String) {
    wieZiet(statushouder: $id, veld: $veld, categorie: $categorie, first: $first, after: $after) {
      totaal pageInfo { hasNextPage endCursor }
      edges { node { organisatie { id } rol doel medewerker bron categorie velden grondslag regel { id } toestemming } }
    }
  }`;

  it.each<[string, object, object, string]>([
    ['for anyone but the FG', klantmanager, { veld: 'Pip.leerroute' }, 'ROL_NIET_BEVOEGD'],
    ['without a field or a category', fg, {}, 'ONGELDIGE_INVOER'],
    ['with both', fg, { veld: 'Pip.leerroute', categorie: 'PIP_HOOFDLIJN' }, 'ONGELDIGE_INVOER'],
    ['about an area', fg, { categorie: 'BELEIDSINFO' }, 'ONGELDIGE_INVOER'],
  ])('is refused %s', async (_, as, variables, code) => {
    expect(await register.code(VRAAG, as, { id: SAMI, ...variables })).toBe(code);
  });

  it('names organisation, role, purpose, ground, rule and consent, page by page', async () => {
    const page = async (after?: string) =>
      (await register.vraag(VRAAG, fg, { id: SAMI, veld: 'Pip.leerroute', first: 2, after })).data!.wieZiet as {
        totaal: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: Record<string, unknown> }[];
      };
    const rows: Record<string, unknown>[] = [];
    for (let at = await page(); ; at = await page(at.pageInfo.endCursor)) {
      rows.push(...at.edges.map(({ node }) => node));
      if (!at.pageInfo.hasNextPage) {
        expect(rows).toHaveLength(at.totaal);
        break;
      }
    }
    expect(rows).toContainEqual({
      organisatie: { id: 'vluchtelingenwerk-maasveld' },
      rol: 'BEGELEIDER',
      doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
      medewerker: 'mw-begeleider',
      bron: 'gemeente-maasveld',
      categorie: 'PIP_HOOFDLIJN',
      velden: ['Pip.leerroute'],
      grondslag: 'TOESTEMMING',
      regel: { id: 'BEGELEIDER-PIP_HOOFDLIJN-MAATSCHAPPELIJK_BEGELEIDEN@1' },
      toestemming: expect.any(String),
    });
    expect(rows).toContainEqual(expect.objectContaining({ organisatie: null, rol: 'BETROKKENE', medewerker: SAMI }));
    expect(rows.map(({ rol }) => rol)).not.toContain('POLITIE_KERNTEAM');
  });
});

describe('watZiet', () => {
  const VRAAG = `query ($organisatie: ID!, $rol: Rol!, $doel: Doel!) {
    watZiet(organisatie: $organisatie, rol: $rol, doel: $doel) { categorie velden grondslag taak voorwaarde regel { id } }
  }`;
  const watZiet = async (organisatie: string) =>
    (await register.vraag(VRAAG, fg, { organisatie, rol: 'BEGELEIDER', doel: 'MAATSCHAPPELIJK_BEGELEIDEN' })).data!
      .watZiet as Record<string, unknown>[];

  it('tells per rule the fields, the ground and what else is needed', async () => {
    const rows = await watZiet('vluchtelingenwerk-maasveld');
    expect(rows).toContainEqual({
      categorie: 'PIP_HOOFDLIJN',
      velden: expect.arrayContaining(['Pip.leerroute']),
      grondslag: 'TOESTEMMING',
      taak: null,
      voorwaarde:
        'De medewerker is zelf bij de persoon betrokken; de organisatie heeft in de gemeente van de persoon de taak MAATSCHAPPELIJKE_BEGELEIDING; de persoon heeft toestemming gegeven, en een geheim adres blijft weg.',
      regel: { id: 'BEGELEIDER-PIP_HOOFDLIJN-MAATSCHAPPELIJK_BEGELEIDEN@1' },
    });
    expect(rows.map(({ categorie }) => categorie)).not.toContain('HANDHAVING');
  });

  it('is empty where nobody can have the role: the task decides', async () => {
    expect(await watZiet('vluchtelingenwerk-vechtdal-oost')).toEqual([]);
    expect((await watZiet('welzijn-vechtdal-oost')).length).toBeGreaterThan(0);
  });

  it('is on record, of nobody', async () => {
    const rows = await register.db.query(`SELECT betrokkene FROM inzage WHERE besluiten::text LIKE '%Query.watZiet%'`);
    expect(rows).toContainEqual({ betrokkene: '' });
  });
});
