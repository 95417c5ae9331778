import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { CONTRACT_FOLDER } from './contract-folder';
import { ContractError } from './problem';
import { parseYamlFile, readYamlFile } from './yaml-file';

const COACH = readFileSync(join(CONTRACT_FOLDER, 'regels', 'coach.yaml'), 'utf8');

const problems = (text: string): string[] => {
  try {
    parseYamlFile('regels', 'schema/regels/coach.yaml', text);
    return [];
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return error.message.split('\n');
  }
};

describe('a file of rules', () => {
  it.each([
    ['broken YAML', 'rol: COACH\nregels: [', /^schema\/regels\/coach\.yaml:2: /],
    [
      'an unknown key',
      COACH.replace('    wet:', '    wetten: x\n    wet:'),
      /coach\.yaml:10: 'regels\.0' heeft een onbekend veld 'wetten'/,
    ],
    [
      'a missing key',
      COACH.replace(/ {4}wet: .*\n/, ''),
      /coach\.yaml:4: 'regels\.0' mist 'wet'; zie schema\/json-schema\/regels\.json/,
    ],
    [
      'a day that does not exist',
      COACH.replace('2022-01-01', '2022-02-30'),
      /coach\.yaml:\d+: 'regels\.0\.geldigVan' is geen bestaande dag of moment/,
    ],
    [
      'a moment that does not sort as a text',
      COACH.replace('2022-01-01', '2022-02-28T10:00:00Z'),
      /coach\.yaml:\d+: 'regels\.0\.geldigVan' is geen bestaande dag of moment/,
    ],
    [
      'a field that is not Type.veld',
      COACH.replace('Naam.voornamen', 'voornamen'),
      /coach\.yaml:\d+: 'regels\.1\.velden\.1' heeft niet de vorm/,
    ],
    [
      'a version of zero',
      COACH.replace('versie: 1', 'versie: 0'),
      /coach\.yaml:5: 'regels\.0\.versie' is kleiner dan 1/,
    ],
    ['one key twice', COACH.replace('versie: 1', 'versie: 1\n    versie: 2'), /coach\.yaml:6: Map keys must be unique/],
  ])('is refused with %s, at its line', (_, text, message) => {
    expect(problems(text).join('\n')).toMatch(message);
  });

  it('is accepted as committed', () => expect(problems(COACH)).toEqual([]));

  it('may begin at a moment', () =>
    expect(problems(COACH.replaceAll('2022-01-01', '2022-02-28T10:00:00.000Z'))).toEqual([]));

  it('that is missing is named', () => {
    expect(() => readYamlFile('regels', 'regels/burgemeester.yaml')).toThrow(
      'schema/regels/burgemeester.yaml: dit bestand ontbreekt',
    );
  });
});

describe('the JSON Schema of a file', () => {
  const folder = join(CONTRACT_FOLDER, 'json-schema');
  it.each(readdirSync(folder))('%s is one', (file) => {
    expect(new Ajv2020().validateSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object)).toBe(true);
  });
});
