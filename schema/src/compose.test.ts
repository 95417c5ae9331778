import { buildSchema, isObjectType } from 'graphql';
import { compose, isComposition } from './compose';
import { bare, CORPORATIE, GEMEENTE, subgraph } from './contract.fixture';
import { readGraph } from './graph';

const result = compose([subgraph('gemeente', GEMEENTE), subgraph('corporatie', CORPORATIE)]);
const { supergraph, api, hints } = isComposition(result) ? result : { supergraph: '', api: '', hints: [] };

describe('compose', () => {
  it.each([
    ['no subgraph', [], 'no subgraph has printed its SDL'],
    ['broken SDL', [bare('gemeente', 'type Query {\n  a: \n}')], 'subgraphs/gemeente/schema.graphql:3: Syntax Error'],
    [
      'two types of one field',
      [
        subgraph('gemeente', GEMEENTE),
        subgraph('corporatie', CORPORATIE.replace('Waar hij woont."', 'x"\n naam: Int @openbaar')),
      ],
      'naam',
    ],
    [
      'a field that no subgraph can be asked for',
      [
        subgraph('gemeente', GEMEENTE),
        subgraph(
          'corporatie',
          CORPORATIE.replace('Plaatsing @key(fields: "id")', 'Plaatsing @key(fields: "id", resolvable: false)'),
        ),
        subgraph(
          'welzijn',
          'type Plaatsing @key(fields: "id", resolvable: false) @betreft(wie: HUISHOUDEN) { id: ID! y: Int @openbaar }',
        ),
      ],
      'SATISFIABILITY_ERROR',
    ],
  ])('refuses %s', (_, subgraphs, message) => {
    const refused = compose(subgraphs);
    expect(isComposition(refused)).toBe(false);
    expect(
      (refused as { where: string; message: string }[]).map((p) => `${p.where}: ${p.message}`).join('\n'),
    ).toContain(message);
  });

  it('gives no hints', () => expect(hints).toEqual([]));

  it.each([
    ['supergraph', supergraph],
    ['api', api],
  ])('keeps categories of fields and arguments in the %s', (_, sdl) => {
    const fields = readGraph([bare('all', sdl)]).flatMap((type) => type.fields);
    const perVeld = Object.fromEntries(fields.map((field) => [field.veld, field]));
    expect(perVeld['Statushouder.pip']?.categorieen).toEqual(['PIP_HOOFDLIJN', 'PIP_VOLLEDIG']);
    expect(perVeld['Query.plaatsingen']?.arguments[0]?.categorieen).toEqual(['PLAATSING_KERN']);
    expect(perVeld['Query.statushouder']?.openbaar).toBe(true);
    expect(sdl).toContain('@betreft(wie: HUISHOUDEN)');
  });

  it('publishes no federation machinery, and every description', () => {
    expect(api).not.toMatch(/join__|link__|_entities|_service/);
    const type = buildSchema(api).getType('Statushouder');
    expect(isObjectType(type) && type.getFields()['pip']?.description).toBe('Het plan.');
  });
});
