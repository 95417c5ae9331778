import type { Foutcode } from '@ketenhub/schema';
import { ask, codes, redenen, type Answer, type Asker } from './ask';
import { signedByIssuer } from './forged-token';
import type { RunningHub } from './running-hub';
import type { Who } from './who';

/** A question with fields of four sources. */
export const VIER_BRONNEN = `query Vraag($id: ID!) {
  statushouder(id: $id) {
    id
    naam { volledigeNaam }
    bsn
    pip { leerroute volledig { hoofddoel } }
    huidigePlaatsing { status }
    begeleiding { status }
    ondersteuningstrajecten { status }
    toestemmingen { status }
  }
}`;

const EIGEN = '{ organisaties { id } }';
const SENTENCE = /^[A-Za-z].* .*[.?]$/s;

/** What is wrong with a request gets a status, a code and a Dutch sentence, and no data. */
export function badRequests(hub: () => RunningHub, who: () => Who, p01: () => string): void {
  const begeleider = () => who().begeleider;
  const seconds = () => Math.floor(Date.now() / 1000);

  it.each<[string, number, Foutcode | 'BAD_REQUEST', () => Asker | Promise<Asker>, string?]>([
    ['no token', 401, 'TOKEN_ONTBREEKT', () => ({ doel: begeleider().doel })],
    ['a garbage token', 401, 'TOKEN_ONGELDIG', () => ({ ...begeleider(), token: 'onzin' })],
    ['a tampered token', 401, 'TOKEN_ONGELDIG', () => ({ ...begeleider(), token: `${begeleider().token}x` })],
    [
      'an expired token',
      401,
      'TOKEN_VERLOPEN',
      async () => ({ ...begeleider(), token: await signedByIssuer(hub(), { exp: seconds() - 30 }) }),
    ],
    [
      'a token of another issuer',
      401,
      'TOKEN_ONGELDIG',
      async () => ({ ...begeleider(), token: await signedByIssuer(hub(), { iss: 'https://elders.example' }) }),
    ],
    [
      'a token for another audience',
      401,
      'TOKEN_ONGELDIG',
      async () => ({ ...begeleider(), token: await signedByIssuer(hub(), { aud: 'andere-dienst' }) }),
    ],
    [
      'a token with a role that does not exist',
      403,
      'ONBEKENDE_ROL',
      async () => ({ ...begeleider(), token: await signedByIssuer(hub(), { rollen: ['KEIZER'] }) }),
    ],
    [
      'a token with two roles and no choice',
      403,
      'ROL_KIEZEN',
      async () => ({ ...begeleider(), token: await signedByIssuer(hub(), { rollen: ['BEGELEIDER', 'COACH'] }) }),
    ],
    ['a role that is not in the token', 403, 'ROL_NIET_IN_TOKEN', () => ({ ...begeleider(), rol: 'COACH' })],
    ['an unknown purpose', 403, 'ONBEKEND_DOEL', () => ({ ...begeleider(), doel: 'NIEUWSGIERIG' })],
    ['two purposes', 400, 'MEER_DAN_EEN_DOEL', () => ({ ...begeleider(), doel: 'HUISVESTEN,BIJSTAND_VERLENEN' })],
    ['malformed JSON', 400, 'ONGELDIGE_JSON', begeleider, '{"query":'],
    ['an empty body', 400, 'ONGELDIGE_JSON', begeleider, ''],
    ['JSON without a query', 400, 'BAD_REQUEST', begeleider, '{"vraag":"?"}'],
    ['malformed GraphQL', 400, 'GRAPHQL_PARSE_FAILED', begeleider, body('{ statushouder(')],
    ['an unknown field', 400, 'GRAPHQL_VALIDATION_FAILED', begeleider, body('{ organisaties { schoenmaat } }')],
    [
      'a missing variable',
      400,
      'BAD_USER_INPUT',
      begeleider,
      body('query ($id: ID!) { statushouder(id: $id) { id } }'),
    ],
  ])('%s: %i %s', async (_, status, code, asker, text = body(EIGEN)) => {
    const answer = await ask(hub(), await asker(), text);
    expect([answer.status, codes(answer)]).toEqual([status, [code]]);
    expect(answer.errors[0]!.message).toMatch(SENTENCE);
    expect(answer.data ?? null).toBeNull();
    expect(answer.text).not.toMatch(/127\.0\.0\.1|node_modules|stacktrace| {4}at /);
  });

  it('believes a good token made in the same way', async () => {
    const answer = await ask(hub(), { ...begeleider(), token: await signedByIssuer(hub(), {}) }, body(EIGEN));
    expect([answer.status, answer.errors]).toEqual([200, []]);
  });

  const vraag = (asker: Asker, id: string) => ask(hub(), asker, { query: VIER_BRONNEN, variables: { id } });
  const withoutId = ({ status, text }: Answer, id: string) => [status, text.replaceAll(id, '<id>')];

  it('answers an unknown id as it answers one of somebody uninvolved, byte for byte', async () => {
    const { P06 } = JSON.parse((await hub().tool('cases')).stdout) as { P06: { id: string } };
    const unknown = '00000000-0000-4000-8000-000000000000';
    const answer = await vraag(begeleider(), unknown);
    expect([answer.status, redenen(answer)]).toEqual([200, expect.arrayContaining(['GEEN_BETROKKENHEID'])]);
    for (let time = 0; time < 5; time++) {
      expect(withoutId(await vraag(begeleider(), P06.id), P06.id)).toEqual(withoutId(answer, unknown));
      expect(withoutId(await vraag(begeleider(), '999991917'), '999991917')).toEqual(withoutId(answer, unknown));
    }
  });

  it('withholds all that is personal where no purpose is named', async () => {
    const answer = await vraag({ ...begeleider(), doel: undefined }, p01());
    const nothing = [
      'naam',
      'bsn',
      'pip',
      'huidigePlaatsing',
      'begeleiding',
      'ondersteuningstrajecten',
      'toestemmingen',
    ];
    expect(answer.data).toEqual({
      statushouder: { id: p01(), ...Object.fromEntries(nothing.map((veld) => [veld, null])) },
    });
    expect(redenen(answer)).toEqual(['DOEL_ONTBREEKT']);
    expect(answer.weigeringen.map(({ pad }) => pad.at(-1)).sort()).toEqual(nothing.sort());
  });
}

const body = (query: string) => JSON.stringify({ query });

const VRAAG = 'mutation ($input: VraagToestemmingInput!) { vraagToestemming(input: $input) { id } }';
const LEG_VAST = 'mutation ($input: LegToestemmingVastInput!) { legToestemmingVast(input: $input) { id } }';
const TREK_IN = 'mutation ($id: ID!) { trekToestemmingIn(toestemming: $id) { revisie } }';
const BEZWAAR = 'mutation ($input: DienBezwaarInInput!) { dienBezwaarIn(input: $input) { id } }';

/** A write that cannot be gets a code and a Dutch sentence, and nothing is written. */
export function badWrites(hub: () => RunningHub, who: () => Who, p01: () => string): void {
  let asked: string;
  let before: unknown;
  const rows = async () => ({
    toestemmingen: await hub().sql('toestemming', 'SELECT * FROM toestemming ORDER BY id'),
    bezwaren: await hub().sql('toestemming', 'SELECT * FROM bezwaar ORDER BY id'),
    wijzigingen: await hub().sql('toestemming', 'SELECT count(*)::int AS n FROM wijziging'),
  });
  const vraag = (change: object) => ({
    statushouder: p01(),
    ontvanger: 'vluchtelingenwerk-maasveld',
    categorieen: ['LEERBAARHEID'],
    doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
    taal: 'Arabisch',
    tekstversie: 'delen-2026-1',
    ...change,
  });
  const besluit = (change: object) => ({
    toestemming: asked,
    besluit: 'GEGEVEN',
    taal: 'Arabisch',
    tekstversie: 'delen-2026-1',
    ...change,
  });

  beforeAll(async () => {
    const { klantmanager } = who();
    const { data } = await ask(hub(), klantmanager, { query: VRAAG, variables: { input: vraag({}) } });
    [{ id: asked }] = data!.vraagToestemming as [{ id: string }];
    before = await rows();
  });

  it.each<[string, keyof Who, Foutcode, string, () => object]>([
    [
      'a day that does not exist',
      'betrokkene',
      'ONGELDIGE_DATUM',
      LEG_VAST,
      () => besluit({ geldigTot: '2027-02-30' }),
    ],
    ['a text that is no day', 'betrokkene', 'ONGELDIGE_DATUM', LEG_VAST, () => besluit({ geldigTot: 'ooit' })],
    ['a day in the past', 'betrokkene', 'ONGELDIGE_DATUM', LEG_VAST, () => besluit({ geldigTot: '2020-01-01' })],
    ['a day too far away', 'betrokkene', 'ONGELDIGE_DATUM', LEG_VAST, () => besluit({ geldigTot: '2099-01-01' })],
    ['a decision by who gains by it', 'begeleider', 'ONTVANGER_NIET_BEVOEGD', LEG_VAST, () => besluit({})],
    ['a decision without evidence', 'klantmanager', 'ONGELDIGE_INVOER', LEG_VAST, () => besluit({})],
    ['an unknown receiver', 'klantmanager', 'ONBEKENDE_ORGANISATIE', VRAAG, () => vraag({ ontvanger: 'bank' })],
    ['an unknown source', 'klantmanager', 'ONBEKENDE_ORGANISATIE', VRAAG, () => vraag({ verstrekker: 'bank' })],
    [
      'the BSN',
      'klantmanager',
      'NIET_DEELBAAR_MET_TOESTEMMING',
      VRAAG,
      () => vraag({ categorieen: ['IDENTIFICATIENUMMER'] }),
    ],
    ['a statutory flow', 'klantmanager', 'WETTELIJKE_GRONDSLAG', VRAAG, () => vraag({ categorieen: ['CONTACT'] })],
    [
      'a good category with a bad one',
      'klantmanager',
      'NIET_DEELBAAR_MET_TOESTEMMING',
      VRAAG,
      () => vraag({ categorieen: ['VOORTGANG_INBURGERING', 'HANDHAVING'] }),
    ],
    [
      'a category that does not exist',
      'klantmanager',
      'BAD_USER_INPUT',
      VRAAG,
      () => vraag({ categorieen: ['SCHOENMAAT'] }),
    ],
    ['no language', 'klantmanager', 'ONGELDIGE_INVOER', VRAAG, () => vraag({ taal: ' ' })],
    ['what is asked already', 'klantmanager', 'AL_GEVRAAGD', VRAAG, () => vraag({})],
    ['somebody uninvolved', 'elders', 'GEEN_BETROKKENHEID', VRAAG, () => vraag({})],
    ['nobody', 'klantmanager', 'GEEN_BETROKKENHEID', VRAAG, () => vraag({ statushouder: 'niemand' })],
    ['by the person himself', 'betrokkene', 'ROL_NIET_BEVOEGD', VRAAG, () => vraag({})],
    [
      'an objection against a statutory ground',
      'betrokkene',
      'BEZWAAR_NIET_MOGELIJK',
      BEZWAAR,
      () => ({ statushouder: p01(), categorie: 'IDENTITEIT' }),
    ],
  ])('%s, by the %s, is %s', async (_, naam, code, query, input) => {
    const answer = await ask(hub(), who()[naam], { query, variables: { input: input() } });
    expect(codes(answer)).toEqual([code]);
    expect(answer.errors[0]!.message).toMatch(SENTENCE);
    expect(Object.values(answer.data ?? {})).toEqual(answer.data ? [null] : []);
  });

  it.each([
    ['one that nobody gave yet', () => asked, 'NIET_IN_DEZE_STATUS'],
    ['one that does not exist', () => 'niets', 'GEEN_BETROKKENHEID'],
  ])('withdrawing %s', async (_, id, code) => {
    const answer = await ask(hub(), who().betrokkene, { query: TREK_IN, variables: { id: id() } });
    expect([codes(answer), answer.data]).toEqual([[code], { trekToestemmingIn: null }]);
  });

  it('writes nothing, whichever it was', async () => {
    expect(await rows()).toEqual(before);
  });
}
