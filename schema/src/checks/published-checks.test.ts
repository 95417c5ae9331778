import { compose, isComposition, type Composition } from '../compose';
import { CORPORATIE, GEMEENTE, subgraph } from '../contract.fixture';
import { parseYamlFile } from '../yaml-file';
import { checkBreaking, type AcceptedChange } from './breaking';
import { checkDescriptions } from './descriptions';
import { checkGlossary } from './glossary';
import { checkHints, type AcceptedHint } from './hints';

const composed = (corporatie = CORPORATIE): Composition => {
  const result = compose([subgraph('gemeente', GEMEENTE), subgraph('corporatie', corporatie)]);
  if (!isComposition(result)) throw new Error(JSON.stringify(result));
  return result;
};
const hintsFile = (text: string) =>
  parseYamlFile<readonly AcceptedHint[]>('hints-accepted', 'hints-accepted.yaml', text);
const changesFile = (text: string) =>
  parseYamlFile<readonly AcceptedChange[]>('breaking-accepted', 'breaking-accepted.yaml', text);

describe('a composition hint', () => {
  const { hints } = composed(CORPORATIE.replace('"Een statushouder."', '"Iemand anders."'));

  it('is refused', () => {
    expect(checkHints(hints, hintsFile('[]'))).toEqual([
      {
        where: 'Statushouder',
        message: expect.stringMatching(/^INCONSISTENT_DESCRIPTION: .*Make the subgraphs agree/s),
      },
    ]);
  });

  const accepted =
    '- { code: INCONSISTENT_DESCRIPTION, coordinate: Statushouder, reden: Twee partners spreken anders. }';

  it('is accepted with a reason', () => expect(checkHints(hints, hintsFile(accepted))).toEqual([]));

  it('that no longer occurs is taken out of the list', () => {
    expect(checkHints(composed().hints, hintsFile(accepted))).toEqual([
      { where: 'hints-accepted.yaml:1', message: expect.stringContaining('no longer occurs') },
    ]);
  });
});

describe('a change of the published schema', () => {
  const before = composed().api;
  const after = composed(CORPORATIE.replace('wijk: String', 'buurt: String')).api;

  it('that breaks partners is refused', () => {
    expect(checkBreaking(before, after, changesFile('[]'))).toEqual([
      { where: 'schema/api.graphql', message: expect.stringContaining('breaks partners: Plaatsing.wijk was removed.') },
    ]);
  });

  it.each([
    [
      'with a reason',
      before,
      after,
      '- { wijziging: Plaatsing.wijk was removed., reden: Met de partners afgesproken. }',
    ],
    ['that only adds', 'type Query { a: Int }', 'type Query { a: Int! b: Int }', '[]'],
    ['of our own directives', before, before.replace(', adres: Boolean', ''), '[]'],
  ])('%s is accepted', (_, from, to, list) => expect(checkBreaking(from, to, changesFile(list))).toEqual([]));
});

describe('the published schema', () => {
  it.each([
    ['a type without description', composed(CORPORATIE.replace('"Een plaatsing."', '')).api, 'Plaatsing'],
    ['a field without description', composed(CORPORATIE.replace('"De wijk."', '')).api, 'Plaatsing.wijk'],
    [
      'a description that is only a category',
      composed(CORPORATIE.replace('"De wijk."', '"[PLAATSING_KERN]"')).api,
      'Plaatsing.wijk',
    ],
  ])('is refused with %s', (_, api, where) => {
    expect(checkDescriptions(api)).toEqual([{ where, message: expect.stringContaining('has no description') }]);
  });

  it('is accepted when everything is described', () => expect(checkDescriptions(composed().api)).toEqual([]));

  it.each([
    ['type Grijpstuiver { a: Int }', ['Grijpstuiver']],
    ['enum Soort { A }', ['Soort']],
    [
      'type Woning { a: Int } type WoningVerbinding { a: Int } type WoningEdge { a: Int } input WoningInput { a: Int }',
      [],
    ],
    ['type Query { a: Int } type PaginaInfo { a: Int }', []],
  ])('has its nouns in the glossary: %s', (sdl, missing) => {
    const begrippen = [{ begrip: 'Woning', engels: 'dwelling', uitleg: 'Een woning.', bron: '-' }];
    expect(checkGlossary(sdl, begrippen).map(({ where }) => where)).toEqual(missing);
  });
});
