import { over } from '@ketenhub/subgraph';
import { isObjectType, type GraphQLField } from 'graphql';
import { Doors } from './doors';
import type { Asker } from './judge';
import { Lists, listsOf } from './lists';
import { Report } from './report';
import type { Source } from './source';
import { openSource } from './sources';
import { CASES, MOMENT, worldState } from './world';

/* The comparison itself: a hole in the guard is found. */

/* Each opens a database of its own, on a machine that may be busy. */
jest.setTimeout(300_000);

const STATE = worldState();
const [P01, P02] = [CASES[0]!, CASES[1]!];
const KLANTMANAGER: Asker = {
  organisatie: 'gemeente-maasveld',
  rol: 'KLANTMANAGER_INBURGERING',
  gebruiker: 'mw-gemeente-maasveld-klantmanager-inburgering-1',
  doel: 'INBURGERING_REGISSEREN',
};
const POLITIE: Asker = {
  organisatie: 'politie-maasveld',
  rol: 'POLITIE_KERNTEAM',
  gebruiker: 'mw-politie-maasveld-politie-kernteam-1',
  doel: 'PLAATSING_BESPREKEN',
};

type Schema = Source['guarded'];
const fieldOf = (schema: Schema, type: string, name: string): GraphQLField<unknown, unknown> => {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`No type ${type}`);
  return found.getFields()[name]!;
};

/** Lets a change run over what a root field gives. */
function change(source: Source, root: string, to: (answer: never) => unknown): void {
  const field = fieldOf(source.guarded, 'Query', root);
  const resolve = field.resolve!;
  field.resolve = async (...args) => to((await resolve(...args)) as never);
}

async function differences(asker: Asker, broken: (source: Source) => void, readSdl?: (sdl: string) => string) {
  const source = await openSource('gemeente', { readSdl });
  try {
    broken(source);
    const report = new Report();
    const doors = new Doors(source, STATE, MOMENT, report);
    await doors.byKey([P01], asker);
    await doors.byRoot([P01], asker);
    const lists = new Lists(doors, STATE, report);
    for (const list of listsOf(source)) await lists.compare(list, asker);
    return report.outcome().differences;
  } finally {
    await source.close();
  }
}

describe('the comparison', () => {
  it.each([
    ['a klantmanager', KLANTMANAGER],
    ['the police', POLITIE],
  ])('finds nothing for %s in the guard as it is', async (_, asker) => {
    expect(await differences(asker, () => undefined)).toEqual([]);
  });

  it.each<[string, Asker, RegExp, (source: Source) => void]>([
    [
      'a field that was not wrapped',
      POLITIE,
      /Statushouder\.0\.bijstandsuitkering: shows a value, expected null/,
      ({ guarded, unguarded }) => {
        const { resolve } = fieldOf(unguarded, 'Statushouder', 'bijstandsuitkering');
        fieldOf(guarded, 'Statushouder', 'bijstandsuitkering').resolve = resolve;
      },
    ],
    [
      'a refusal that is not reported',
      POLITIE,
      /Statushouder\.0\.naam Statushouder\.naam IDENTITEIT: not reported, expected/,
      ({ guarded }) => (fieldOf(guarded, 'Statushouder', 'naam').resolve = () => null),
    ],
    [
      'a value that is withheld though it is permitted',
      KLANTMANAGER,
      /Statushouder\.0\.leeftijd: null, expected a value/,
      ({ guarded }) => (fieldOf(guarded, 'Statushouder', 'leeftijd').resolve = () => null),
    ],
    [
      'a root field that marks its person as another',
      KLANTMANAGER,
      /root, plain: Statushouder_0\.naam .*: reported as refused \(GEEN_BETROKKENHEID\), not expected/,
      (source) => change(source, 'statushouder', (answer) => over(answer, { statushouder: 'nobody' })),
    ],
    [
      'a root field that gives another person',
      KLANTMANAGER,
      /root, plain: Statushouder_0\.id: another value/,
      (source) => change(source, 'statushouder', (answer) => Object.assign(answer, { id: P02.persons[0] })),
    ],
    [
      'a count of what cannot be seen',
      KLANTMANAGER,
      /list koppelingen: koppelingen\.totaal: \d+, expected \d+/,
      (source) => change(source, 'koppelingen', (page: { totaal: number }) => ({ ...page, totaal: page.totaal + 1 })),
    ],
    [
      'a list that leaves a row out',
      KLANTMANAGER,
      /list koppelingen: koppelingen: \d+ rows of \d+ are not in the list/,
      (source) => change(source, 'koppelingen', (page: { edges: [] }) => ({ ...page, edges: page.edges.slice(1) })),
    ],
  ])('finds %s', async (_, asker, message, broken) => {
    expect(await differences(asker, broken)).toContainEqual(expect.stringMatching(message));
  });

  it('finds a category that stands otherwise in the SDL', async () => {
    const swapped = (sdl: string) => {
      const other = sdl.replace(/(\n {2}telefoonnummer: String @gegeven\(categorie: )CONTACT/, '$1GEZONDHEID');
      expect(other).not.toBe(sdl);
      return other;
    };
    expect(await differences(KLANTMANAGER, () => undefined, swapped)).toContainEqual(
      expect.stringMatching(/Statushouder\.0\.telefoonnummer: shows a value, expected null/),
    );
  });
});
