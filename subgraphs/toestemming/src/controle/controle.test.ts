import { randomUUID } from 'node:crypto';
import { CATEGORIEEN, ROLLEN } from '@ketenhub/schema';
import { dagen, fg, klantmanager, SAMI, startTestregister, type Testregister } from '../testregister';

let register: Testregister;
let aflopend: string;
let zonderTolk: string;
let losgeraakt: string;

beforeAll(async () => {
  register = await startTestregister();
  aflopend = await register.heeft({ geldigTot: dagen(20) });
  zonderTolk = await register.heeft({ categorie: 'BIJSTAND', tolkGebruikt: false, geldigTot: dagen(200) });
  await register.heeft({ categorie: 'LEERBAARHEID', taal: 'Nederlands', tolkGebruikt: false, geldigTot: dagen(200) });
  losgeraakt = await register.heeft({ ontvanger: 'corporatie-mooistede', geldigTot: dagen(200) });
  await register.heeft({
    categorie: 'ONTZORGING',
    status: 'INGETROKKEN',
    ingetrokkenOp: dagen(-1),
    geldigTot: dagen(5),
    taal: null,
  });
});
afterAll(() => register.stop());

const vraag = async (veld: string, as: object = fg) => {
  const { data, errors, weigeringen } = await register.vraag(
    `{ ${veld} { totaal edges { node { id status geldigTot } } } }`,
    as,
  );
  expect(weigeringen).toEqual([]);
  const found = Object.values(data ?? {})[0] as { edges: { node: { id: string } }[] } | null;
  return { code: errors?.[0]?.extensions.code, ids: found?.edges.map(({ node }) => node.id) };
};

describe('the standing questions', () => {
  it.each([
    'aflopendeToestemmingen(dagen: 30)',
    'toestemmingenZonderTaalOfTolk',
    'toestemmingenZonderBetrokkenheid',
    'dekking',
  ])("%s is the FG's alone", async (veld) => {
    const query = veld === 'dekking' ? '{ dekking { totaal } }' : `{ ${veld} { totaal } }`;
    expect(await register.code(query, klantmanager)).toBe('ROL_NIET_BEVOEGD');
  });

  it('refuse a period that is none', async () => {
    expect((await vraag('aflopendeToestemmingen(dagen: -1)')).code).toBe('ONGELDIGE_INVOER');
  });

  it('find the consents that end within the days', async () => {
    expect((await vraag('aflopendeToestemmingen(dagen: 30)')).ids).toEqual([aflopend]);
    expect((await vraag('aflopendeToestemmingen(dagen: 10)')).ids).toEqual([]);
  });

  it('give the consents page by page, the first to end first', async () => {
    const found: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { data } = await register.vraag(
        `query ($after: String) { aflopendeToestemmingen(dagen: 300, first: 1, after: $after) {
          totaal pageInfo { hasNextPage endCursor } edges { node { id } }
        } }`,
        fg,
        { after },
      );
      const { totaal, pageInfo, edges } = data!.aflopendeToestemmingen as {
        totaal: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: [{ node: { id: string } }];
      };
      expect(totaal).toBe(4);
      found.push(edges[0].node.id);
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    expect([found.length, new Set(found).size, found[0]]).toEqual([4, 4, aflopend]);
    for (const after of ['x', 'WyJ4IiwieSJd'])
      expect(
        await register.code('query ($after: String) { toestemmingenZonderTaalOfTolk(after: $after) { totaal } }', fg, {
          after,
        }),
      ).toBe('ONGELDIGE_INVOER');
  });

  it.each([
    ['aflopendeToestemmingen', '(dagen: 0)'],
    ['toestemmingenZonderTaalOfTolk', ''],
    ['toestemmingenZonderBetrokkenheid', ''],
    ['dekking', ''],
    ['noodtoegangen', ''],
    ['wieZiet', `(statushouder: "${SAMI}", categorie: BIJSTAND)`],
  ])('go on record when only the number is asked: %s', async (naam, args) => {
    const trace = randomUUID().replaceAll('-', '');
    const { errors } = await register.vraag(`{ ${naam}${args} { totaal } }`, { ...fg, trace });
    expect(errors).toBeUndefined();
    const rows = await register.db.query('SELECT besluiten::text AS besluiten FROM inzage WHERE trace_id = $1', [
      trace,
    ]);
    expect(rows).toEqual([{ besluiten: expect.stringContaining(`Query.${naam}`) }]);
  });

  it('find the consents that the person may not have understood', async () => {
    expect((await vraag('toestemmingenZonderTaalOfTolk')).ids).toEqual([zonderTolk]);
  });

  it('find the open consents of a receiver that is no longer involved', async () => {
    expect((await vraag('toestemmingenZonderBetrokkenheid')).ids).toEqual([losgeraakt]);
  });

  it('know of every role beside every category a rule or the default', async () => {
    const { data } = await register.vraag(
      '{ dekking(rol: POLITIE_KERNTEAM, first: 100) { totaal edges { node { categorie dekking grondslagen regels velden } } } }',
      fg,
    );
    const { totaal, edges } = data!.dekking as {
      totaal: number;
      edges: { node: { categorie: string; dekking: string } }[];
    };
    expect(totaal).toBe(CATEGORIEEN.length);
    const van = (categorie: string) => edges.find(({ node }) => node.categorie === categorie)!.node;
    expect(van('HERKOMST')).toMatchObject({ dekking: 'REGEL', grondslagen: ['NOOIT'] });
    expect(van('IDENTITEIT')).toMatchObject({ dekking: 'STANDAARD_GEWEIGERD', grondslagen: [], regels: [] });
    const alles = await register.vraag('{ dekking { totaal } }', fg);
    expect(alles.data).toEqual({ dekking: { totaal: ROLLEN.length * CATEGORIEEN.length } });
  });
});
