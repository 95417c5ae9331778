import { CATEGORIEEN, DOELEN, GRONDSLAGEN, ROLLEN, TAKEN } from '../codes';
import { bare, CORPORATIE, GEMEENTE, rule } from '../contract.fixture';
import { readGraph } from '../graph';
import type { Problem } from '../problem';
import { notOver, type RuleAt } from '../rules-at';
import { checkEdges } from './edges';
import { checkRuleFields } from './rule-fields';
import { checkRuleNames } from './rule-names';
import { checkRuleNever } from './rule-never';
import { checkRuleVersions } from './rule-versions';
import { checkRuleVital } from './rule-vital';
import { checkShown } from './shown';

const types = readGraph([bare('gemeente', GEMEENTE), bare('corporatie', CORPORATIE)]);
const codes = { rol: ROLLEN, categorie: CATEGORIEEN, doel: DOELEN, grondslag: GRONDSLAGEN, taak: TAKEN };

const names = (rules: readonly RuleAt[]) => checkRuleNames(rules, codes);
const fields = (rules: readonly RuleAt[]) =>
  checkRuleFields(
    rules,
    types.flatMap((type) => type.fields),
  );
const edges = (rules: readonly RuleAt[]) => checkEdges(types, rules);

const volledig = { categorie: 'PIP_VOLLEDIG' };

type Refusal = [name: string, check: (rules: readonly RuleAt[]) => Problem[], rules: RuleAt[], message: string];

describe('the rules', () => {
  it.each<Refusal>([
    [
      'an unknown role',
      names,
      [rule({ rol: 'BURGEMEESTER' })],
      'rol BURGEMEESTER bestaat niet. Kies er een uit schema/rollen.yaml',
    ],
    ['an unknown category', names, [rule({ categorie: 'SCHOENMAAT' })], 'categorie SCHOENMAAT bestaat niet'],
    ['an unknown purpose', names, [rule({ doel: 'NIEUWSGIERIGHEID' })], 'doel NIEUWSGIERIGHEID bestaat niet'],
    ['an unknown ground', names, [rule({ grondslag: 'GEWOONTE' })], 'grondslag GEWOONTE bestaat niet'],
    [
      'an unknown task',
      names,
      [rule({ taak: 'KOFFIE' })],
      'taak KOFFIE bestaat niet. Kies er een uit schema/taken.yaml',
    ],
    [
      'a vital interest without breaking the glass',
      checkRuleVital,
      [rule({ grondslag: 'VITAAL_BELANG' })],
      'horen bij elkaar',
    ],
    ['breaking the glass for something else', checkRuleVital, [rule({ taak: 'NOODTOEGANG' })], 'horen bij elkaar'],
    [
      'an id that says something else',
      names,
      [rule({ id: 'BEGELEIDER-PIP_VOLLEDIG-MAATSCHAPPELIJK_BEGELEIDEN' })],
      'Noem haar BEGELEIDER-PIP_HOOFDLIJN-',
    ],
    [
      'a rule in the file of another role',
      names,
      [rule({ file: 'schema/regels/coach.yaml' })],
      'horen in schema/regels/begeleider.yaml',
    ],
    [
      'a NOOIT rule with a hole',
      names,
      [rule({ grondslag: 'NOOIT' })],
      'een regel met NOOIT gaat over de hele categorie. Schrijf velden: "*"',
    ],
    [
      'a field that does not exist',
      fields,
      [rule({ velden: ['Pip.schoenmaat'] })],
      'Pip.schoenmaat bestaat niet in de graaf',
    ],
    [
      'a field that is public',
      fields,
      [rule({ velden: ['Query.statushouder'] })],
      'Query.statushouder is geen persoonsgegeven',
    ],
    [
      'a field of another category',
      fields,
      [rule({ velden: ['Statushouder.naam'] })],
      'Statushouder.naam is IDENTITEIT, niet PIP_HOOFDLIJN (subgraphs/gemeente/schema.graphql:10)',
    ],
    [
      'an empty list while there are fields',
      fields,
      [rule({ velden: [] })],
      'noemt geen veld, en PIP_HOOFDLIJN heeft inmiddels velden',
    ],
    [
      'a permission beside NOOIT for another purpose',
      checkRuleNever,
      [rule(), rule({ grondslag: 'NOOIT', doel: 'VEILIGHEID_BORGEN', velden: '*' })],
      'nooit mag voor BEGELEIDER',
    ],
    [
      'two versions at once',
      checkRuleVersions,
      [rule(), rule({ versie: 2, geldigVan: '2026-01-01' })],
      'Beëindig versie 1 met geldigTot: 2026-01-01.',
    ],
    [
      'one version twice',
      checkRuleVersions,
      [rule({ geldigTot: '2023-01-01' }), rule({ geldigVan: '2023-01-01' })],
      'versie 1 bestaat twee keer',
    ],
    [
      'versions in the wrong order',
      checkRuleVersions,
      [rule({ versie: 2, geldigTot: '2023-01-01' }), rule({ geldigVan: '2023-01-01' })],
      'versie 2 begint voor versie 1',
    ],
    [
      'a rule that ends before it starts',
      checkRuleVersions,
      [rule({ geldigTot: '2022-01-01' })],
      'niet na haar begin op 2022-01-01',
    ],
    [
      'fields without a way to them',
      edges,
      [rule({ ...volledig, velden: ['PipVolledig.subdoelen'] })],
      'opent geen weg daarheen. Noem ook een verwijzing: Pip.volledig (PIP_VOLLEDIG)',
    ],
    [
      'fields that lean on a consent for something else',
      edges,
      [rule(), rule({ ...volledig, velden: ['Pip.volledig', 'PipVolledig.subdoelen'] })],
      'noemt velden van Pip maar opent geen weg daarheen. Noem ook een verwijzing: Statushouder.pip (PIP_HOOFDLIJN, PIP_VOLLEDIG)',
    ],
    [
      'fields that lean on another purpose',
      edges,
      [
        rule({ grondslag: 'WETTELIJKE_TAAK', doel: 'INBURGERING_REGISSEREN', velden: '*' }),
        rule({ ...volledig, velden: ['Pip.volledig'] }),
      ],
      'noemt velden van Pip maar opent geen weg daarheen',
    ],
  ])('refuse %s', (_, check, rules, message) => {
    const problems = check(rules).map((problem) => problem.message);
    expect(problems[0]).toContain(message);
    expect(problems.length).toBeLessThanOrEqual(2);
  });

  it.each<[string, (rules: readonly RuleAt[]) => Problem[], RuleAt[]]>([
    [
      'the rule of the fixture',
      (rules) => [names, fields, checkRuleNever, checkRuleVersions, edges].flatMap((f) => f(rules)),
      [rule()],
    ],
    ['a second rule about the same', names, [rule(), rule({ id: `${rule().id}-2` })]],
    [
      'a version after a version',
      checkRuleVersions,
      [rule({ geldigTot: '2026-01-01' }), rule({ versie: 2, geldigVan: '2026-01-01' })],
    ],
    [
      'a permission that ended before NOOIT',
      checkRuleNever,
      [rule({ geldigTot: '2026-01-01' }), rule({ grondslag: 'NOOIT', geldigVan: '2026-01-01' })],
    ],
    ['an empty list while there is nothing to name', fields, [rule({ categorie: 'KLANTREIS', velden: [] })]],
    [
      'an edge of another category by `ook`',
      edges,
      [rule({ ...volledig, velden: ['Statushouder.pip', 'Pip.volledig', 'PipVolledig.subdoelen'] })],
    ],
    [
      'an edge of an unconditional rule of the same purpose',
      edges,
      [
        rule({ grondslag: 'WETTELIJKE_TAAK' }),
        rule({ ...volledig, velden: ['Pip.volledig', 'PipVolledig.subdoelen'] }),
      ],
    ],
    ['a whole category of which something is within reach', edges, [rule({ ...volledig, velden: '*' })]],
  ])('accept %s', (_, check, rules) => expect(check(rules)).toEqual([]));

  it('walk through an interface and a union', () => {
    const sdl = `type Query { items: [Item!]! @openbaar  dingen: [Ding!]! @openbaar }
      interface Item { id: ID! }  type Doel implements Item { id: ID! x: String @gegeven(categorie: PIP_HOOFDLIJN) }
      union Ding = Los  type Los { x: String @gegeven(categorie: PIP_HOOFDLIJN) }`;
    expect(checkEdges(readGraph([bare('s', sdl)]), [rule({ velden: ['Doel.x', 'Los.x'] })])).toEqual([]);
  });

  it('that are over stay on file', () => {
    expect([rule({ geldigTot: '2026-01-01' }), rule()].filter(notOver('2026-01-01'))).toEqual([rule()]);
  });
});

describe('a field', () => {
  const sdl = (wie: string) => `type A @betreft(wie: ${wie}) { x: String @gegeven(categorie: PIP_HOOFDLIJN) }`;
  const shown = (wie: string, ...rules: RuleAt[]) => checkShown(readGraph([bare('s', sdl(wie))]), rules);

  it.each<[string, Problem[]]>([
    ['that no rule names', shown('STATUSHOUDER', rule())],
    ['that is only pushed', shown('STATUSHOUDER', rule({ velden: '*', grondslag: 'MELDPLICHT' }))],
    ['that is only counted, of a person', shown('STATUSHOUDER', rule({ velden: '*', grondslag: 'AGGREGAAT' }))],
    [
      'whose only reader never sees it',
      shown('STATUSHOUDER', rule({ velden: '*' }), rule({ velden: '*', grondslag: 'NOOIT', doel: 'HUISVESTEN' })),
    ],
    ['of which the rule names another category', shown('STATUSHOUDER', rule({ velden: '*', categorie: 'IDENTITEIT' }))],
  ])('%s is refused', (_, problems) => {
    expect(problems).toEqual([
      {
        where: 'subgraphs/s/schema.graphql:1',
        message: expect.stringContaining('geen regel toont A.x (PIP_HOOFDLIJN) aan iemand'),
      },
    ]);
  });

  it.each<[string, Problem[]]>([
    ['that a rule names', shown('STATUSHOUDER', rule({ velden: ['A.x'] }))],
    ['of a whole category', shown('STATUSHOUDER', rule({ velden: '*' }))],
    ['of an aggregate that may be counted', shown('NIEMAND', rule({ velden: '*', grondslag: 'AGGREGAAT' }))],
  ])('%s is shown', (_, problems) => expect(problems).toEqual([]));
});
