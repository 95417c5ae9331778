import { FixtureHub } from '../fixture/hub';
import { Weigeringen, type Weigering } from './weigeringen';

let hub: FixtureHub;
beforeAll(async () => (hub = await FixtureHub.start()));
beforeEach(() => hub.reset());
afterAll(() => hub.stop());

const LEERROUTE = { veld: 'Pip.leerroute', categorie: 'PIP_HOOFDLIJN', reden: 'ROL_NIET_BEVOEGD' };
const HUUR = { veld: 'Statushouder.huur', categorie: 'HUUR_FINANCIEEL', reden: 'GEEN_TOESTEMMING' };
const STRAAT = { veld: 'Woning.straat', categorie: 'ADRES_NIEUW', reden: 'GEHEIMHOUDING' };
const FLYER = { veld: 'Woning.flyer', categorie: 'BUURT', reden: 'BEZWAAR' };
const NOTITIE = { veld: 'Notitie.waarde', categorie: 'BEGELEIDING_DOSSIER', reden: 'GEEN_TOESTEMMING' };

describe('weigeringen', () => {
  it.each<[string, string, object[]]>([
    [
      'a root field',
      '{ statushouder(id: "s1") { pip { leerroute } } }',
      [{ pad: ['statushouder', 'pip', 'leerroute'], ...LEERROUTE }],
    ],
    ['aliases', '{ x: statushouder(id: "s1") { y: pip { z: leerroute } } }', [{ pad: ['x', 'y', 'z'], ...LEERROUTE }]],
    [
      'a fragment',
      '{ statushouder(id: "s1") { ...F } } fragment F on Statushouder { plan: pip { ... on Pip { leerroute } } }',
      [{ pad: ['statushouder', 'plan', 'leerroute'], ...LEERROUTE }],
    ],
    [
      'a list of one source, position by position',
      '{ woningen { straat } }',
      [
        { pad: ['woningen', 0, 'straat'], ...STRAAT },
        { pad: ['woningen', 1, 'straat'], ...STRAAT },
      ],
    ],
    ['a field of another source', '{ statushouder(id: "s1") { huur } }', [{ pad: ['statushouder', 'huur'], ...HUUR }]],
    [
      'a field of another source under aliases',
      '{ x: statushouder(id: "s1") { y: huur } }',
      [{ pad: ['x', 'y'], ...HUUR }],
    ],
    [
      'a field of another source in a list, position by position',
      '{ x: statushouders { y: huur } }',
      [0, 1, 2].map((i) => ({ pad: ['x', i, 'y'], ...HUUR })),
    ],
    [
      'fields beyond two hops',
      '{ statushouder(id: "s1") { thuis: woning { straat flyer } } }',
      [
        { pad: ['statushouder', 'thuis', 'straat'], ...STRAAT },
        { pad: ['statushouder', 'thuis', 'flyer'], ...FLYER },
      ],
    ],
    [
      'the same field under two names',
      '{ statushouder(id: "s1") { een: huur twee: huur } }',
      [
        { pad: ['statushouder', 'een'], ...HUUR },
        { pad: ['statushouder', 'twee'], ...HUUR },
      ],
    ],
    [
      'a list of several types',
      '{ statushouder(id: "s1") { dossier { ... on Doel { doel: waarde } ... on Notitie { tekst: waarde } } } }',
      [{ pad: ['statushouder', 'dossier', 1, 'tekst'], ...NOTITIE }],
    ],
  ])('name the path in the answer for %s', async (_, query, expected) => {
    const { status, body } = await hub.ask(query);
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
    expect(body.extensions?.weigeringen).toEqual(expected);
  });

  it('are left out when nothing was withheld, and nothing else of a source takes their place', async () => {
    const { body } = await hub.ask('{ statushouder(id: "s1") { naam } }');
    expect(body).toEqual({ data: { statushouder: { naam: 'naam van s1' } } });
  });

  it('carry four members and no more', async () => {
    const { body } = await hub.ask('{ statushouder(id: "s1") { huur } }');
    expect(Object.keys(body.extensions!)).toEqual(['weigeringen']);
    expect(Object.keys(body.extensions!.weigeringen![0]!)).toEqual(['pad', 'veld', 'categorie', 'reden']);
  });
});

describe('the order of weigeringen', () => {
  const data = { b: null, a: { z: null, y: [{ p: null, o: null }, null] } };
  const inOrder: Weigering['pad'][] = [
    ['b'],
    ['a', 'z'],
    ['a', 'y', 0, 'p'],
    ['a', 'y', 0, 'o'],
    ['a', 'y', 1, 'p'],
    ['c'],
  ];
  const list = (paden: readonly Weigering['pad'][], answer: unknown) => {
    const weigeringen = new Weigeringen();
    for (const pad of paden) weigeringen.add([{ pad, veld: 'T.v', categorie: 'C', reden: 'NOOIT' }], (same) => [same]);
    return weigeringen.list(answer).map(({ pad }) => pad);
  };

  it.each([
    ['as it is', inOrder],
    ['backwards', [...inOrder].reverse()],
    ['from the middle', [...inOrder.slice(3), ...inOrder.slice(0, 3)]],
  ])('is that of the answer, when they arrive %s', (_, paden) => {
    expect(list(paden, data)).toEqual(inOrder);
  });

  it.each([null, undefined])('is always the same without an answer (%s)', (answer) => {
    expect(list([...inOrder].reverse(), answer)).toEqual(list(inOrder, answer));
  });
});

describe('Prefer: handling=strict', () => {
  it.each(['handling=strict', 'respond-async, handling=strict', 'Handling="strict"', 'handling=strict; why=audit'])(
    'refuses the whole operation for one refusal: %s',
    async (prefer) => {
      const { status, body, headers, text } = await hub.ask('{ statushouder(id: "s1") { naam huur } }', { prefer });
      expect(status).toBe(403);
      expect(headers.get('preference-applied')).toBe('handling=strict');
      expect(body).toEqual({
        data: null,
        errors: [
          {
            message: expect.stringMatching(/\.$/) as string,
            extensions: { code: 'GEWEIGERD', weigeringen: [{ pad: ['statushouder', 'huur'], ...HUUR }] },
          },
        ],
      });
      expect(text).not.toContain('naam van s1');
    },
  );

  it('changes nothing where nothing is withheld', async () => {
    const { status, body } = await hub.ask('{ statushouder(id: "s1") { naam } }', { prefer: 'handling=strict' });
    expect([status, body.data]).toEqual([200, { statushouder: { naam: 'naam van s1' } }]);
  });

  it.each(['handling=lenient', 'handling=lenient, handling=strict', 'strict'])(
    'is not asked for by %s',
    async (prefer) => {
      expect((await hub.ask('{ statushouder(id: "s1") { huur } }', { prefer })).status).toBe(200);
    },
  );
});
