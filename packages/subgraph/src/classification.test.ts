import { buildSchema } from 'graphql';
import { classify } from './classification';
import { DIRECTIVE_ENUMS, DIRECTIVE_SDL } from './directives';

const schemaOf = (fields: string) =>
  buildSchema(
    `directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT
     ${DIRECTIVE_SDL} ${Object.values(DIRECTIVE_ENUMS).join('\n')}
     type Query { pip: Pip @openbaar }
     type Pip @key(fields: "id") { id: ID! ${fields} }`,
    { assumeValidSDL: true },
  );

describe('classify', () => {
  it.each([
    ['a field without category', 'doel: String', 'Pip.doel has no category. Put @Gegeven('],
    [
      'a field that is both personal and not',
      'doel: String @gegeven(categorie: PIP_VOLLEDIG) @openbaar',
      'Keep exactly one',
    ],
  ])('refuses %s, and says what to do', (_, fields, message) => {
    expect(() => classify(schemaOf(fields))).toThrow(message);
  });

  it('refuses a key that is also classified', () => {
    const sdl = schemaOf('doel: String @openbaar');
    expect(() => classify(sdl)).not.toThrow();
    expect(() =>
      classify(
        buildSchema(
          `directive @key(fields: String!) on OBJECT ${DIRECTIVE_SDL} ${Object.values(DIRECTIVE_ENUMS).join('\n')}
           type Query { pip: Pip @openbaar }
           type Pip @key(fields: "id") { id: ID! @openbaar }`,
          { assumeValidSDL: true },
        ),
      ),
    ).toThrow('Pip.id is both OPENBAAR and SLEUTEL');
  });

  it('gives every category of a field a bit of its own', () => {
    const { gegevens, perVeld } = classify(
      schemaOf(
        'adres: String @gegeven(categorie: ADRES_NIEUW, adres: true) punten: [String!] @gegeven(categorie: BREDE_INTAKE, perWaarde: [GEZONDHEID])',
      ),
    );
    expect(gegevens).toEqual([
      { veld: 'Pip.adres', categorie: 'ADRES_NIEUW', adres: true },
      { veld: 'Pip.punten', categorie: 'BREDE_INTAKE', adres: false },
      { veld: 'Pip.punten', categorie: 'GEZONDHEID', adres: false },
    ]);
    expect(perVeld.get('Pip.punten')).toMatchObject({ keuze: 'PER_WAARDE' });
    expect([...perVeld.get('Pip.punten')!.bits]).toEqual([
      ['BREDE_INTAKE', 1],
      ['GEZONDHEID', 2],
    ]);
  });
});
