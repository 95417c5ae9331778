import { buildSchema, GraphQLError, parse, validate, type OperationDefinitionNode } from 'graphql';
import { withoutValues } from '../error/without-values';
import { checkScalars } from '../scalars';
import { readVariables } from './variables';

const schema = buildSchema(`
  type Query { vraag(i: Invoer, n: Int, s: String, id: ID, b: Boolean, f: Float, k: Kleur, l: [Int!], d: Datum, m: Moment): Int }
  scalar Datum
  scalar Moment
  input Invoer { naam: String! soort: Kleur dieper: Invoer nummers: [Int!] }
  enum Kleur { ROOD GROEN }`);
checkScalars(schema);

const NAAM = 'Anna; at "x" van der Berg';
const BSN = 999990019;

const TYPES = {
  i: 'Invoer',
  n: 'Int',
  s: 'String',
  id: 'ID',
  b: 'Boolean',
  f: 'Float',
  k: 'Kleur',
  l: '[Int!]',
  d: 'Datum',
  m: 'Moment',
};
type Name = keyof typeof TYPES;

function ofVariable(name: Name, value: unknown): string {
  const { definitions } = parse(`query ($v: ${TYPES[name]}) { vraag(${name}: $v) }`);
  try {
    readVariables(schema, definitions[0] as OperationDefinitionNode, { v: value });
  } catch (error) {
    expect((error as GraphQLError).extensions.code).toBe('BAD_USER_INPUT');
    return (error as Error).message;
  }
  return 'fits';
}

const ofText = (text: string): string[] => {
  try {
    return validate(schema, parse(text)).map(({ message }) => withoutValues(message));
  } catch (error) {
    return [withoutValues((error as Error).message)];
  }
};

const expectNoValue = (message: string) => expect(message).not.toMatch(/Anna|Berg|999990019/);

describe('a variable that does not fit', () => {
  it.each<[Name, unknown, string]>([
    ['n', NAAM, 'Variable "$v" got an invalid value; Int cannot represent non-integer value.'],
    ['n', 1e300, 'Variable "$v" got an invalid value; Int cannot represent non 32-bit signed integer value.'],
    ['s', BSN, 'Variable "$v" got an invalid value; String cannot represent a non string value.'],
    ['id', [NAAM], 'Variable "$v" got an invalid value; ID cannot represent value.'],
    ['b', NAAM, 'Variable "$v" got an invalid value; Boolean cannot represent a non boolean value.'],
    ['f', { a: NAAM }, 'Variable "$v" got an invalid value; Float cannot represent non numeric value.'],
    ['k', NAAM, 'Variable "$v" got an invalid value; The value does not exist in "Kleur" enum.'],
    ['k', 'ROOT', 'Variable "$v" got an invalid value; The value does not exist in "Kleur" enum. Did you mean'],
    ['k', BSN, 'Variable "$v" got an invalid value; Enum "Kleur" cannot represent non-string value.'],
    ['l', [1, NAAM], 'Variable "$v" at "v[1]" got an invalid value; Int cannot represent non-integer value.'],
    [
      'd',
      '2026-02-30',
      'Variable "$v" got an invalid value; Datum cannot represent this value. Een dag, als JJJJ-MM-DD.',
    ],
    ['d', BSN, 'Variable "$v" got an invalid value; Datum cannot represent this value.'],
    ['m', NAAM, 'Variable "$v" got an invalid value; Moment cannot represent this value. Een moment, als RFC 3339'],
    ['i', NAAM, 'Variable "$v" got an invalid value; Expected type "Invoer" to be an object.'],
    ['i', { soort: NAAM }, 'Field "naam" of required type "String!" was not provided.'],
    ['i', { naam: NAAM, soort: NAAM }, 'Variable "$v" at "v.soort" got an invalid value; The value does not exist in'],
    [
      'i',
      { naam: NAAM, dieper: { naam: BSN } },
      'Variable "$v" at "v.dieper.naam" got an invalid value; String cannot',
    ],
    ['i', { naam: NAAM, name: 1 }, 'Field "name" is not defined by type "Invoer". Did you mean "naam"?'],
    ['i', { naam: NAAM, [BSN]: 1 }, 'A field is not defined by type "Invoer".'],
    ['i', { naam: NAAM, [NAAM]: 1 }, 'A field is not defined by type "Invoer".'],
  ])('is told where and why, and its value is not repeated: %s %j', (name, value, expected) => {
    const message = ofVariable(name, value);
    expect(message).toContain(expected);
    expectNoValue(message);
  });

  it('is told when it is not there', () => {
    const { definitions } = parse('query ($v: ID!) { vraag(id: $v) }');
    const read = (sent: object) => () => readVariables(schema, definitions[0] as OperationDefinitionNode, { ...sent });
    expect(read({})).toThrow('Variable "$v" of required type "ID!" was not provided.');
    expect(read({ v: null })).toThrow('Variable "$v" of non-null type "ID!" must not be null.');
  });
});

describe('a literal that does not fit', () => {
  it.each<[string, string]>([
    [`{ vraag(n: "${BSN}") }`, 'Int cannot represent non-integer value.'],
    [`{ vraag(s: ${BSN}) }`, 'String cannot represent a non string value.'],
    [`{ vraag(id: ["Anna"]) }`, 'ID cannot represent a non-string and non-integer value.'],
    [`{ vraag(b: "Anna") }`, 'Boolean cannot represent a non boolean value.'],
    [`{ vraag(f: {a: "Anna"}) }`, 'Float cannot represent non numeric value.'],
    [`{ vraag(k: Anna) }`, 'The value does not exist in "Kleur" enum.'],
    [`{ vraag(k: "Anna") }`, 'Enum "Kleur" cannot represent non-enum value.'],
    [`{ vraag(i: "Anna") }`, 'Expected value of type "Invoer".'],
    [`{ vraag(l: [null, "Anna"]) }`, 'Expected value of type "Int!".'],
    [`{ vraag(i: { naam: ${BSN} }) }`, 'String cannot represent a non string value.'],
    [`{ vraag("Anna") }`, 'Syntax Error: Expected Name, found String.'],
    [`{ vraag(${BSN}) }`, 'Syntax Error: Expected Name, found Int.'],
    [`{ """Anna""" }`, 'Syntax Error: Expected Name, found BlockString.'],
    [`query "Anna" { vraag }`, 'Syntax Error: Expected "{", found String.'],
  ])('is told why, and is not repeated: %s', (text, expected) => {
    const messages = ofText(text);
    expect(messages).toContain(expected);
    messages.forEach(expectNoValue);
  });

  it('leaves what is said of names as it is', () => {
    expect(ofText('{ vrag }')).toEqual(['Cannot query field "vrag" on type "Query". Did you mean "vraag"?']);
  });
});
