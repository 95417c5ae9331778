import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTRACT_FOLDER } from './contract-folder';
import { ContractError } from './problem';
import { controleerRegels, leesRegelbestand, schrijfRegelbestand } from './regelbestand';
import { readRegelFiles, regels } from './regels';
import { velden } from './velden';

const COACH = readFileSync(join(CONTRACT_FOLDER, 'regels', 'coach.yaml'), 'utf8');
const MOMENT = '2026-11-22';

const problemen = (text: string): string[] => {
  try {
    return controleerRegels(leesRegelbestand('coach.yaml', text), MOMENT).map((p) => `${p.where}: ${p.message}`);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return error.message.split('\n');
  }
};

const REGEL = `  - id: COACH-PIP_HOOFDLIJN-MAATSCHAPPELIJK_BEGELEIDEN
    versie: 2
    categorie: PIP_HOOFDLIJN
    doel: MAATSCHAPPELIJK_BEGELEIDEN
    grondslag: TOESTEMMING
    velden: "*"
    wet: AVG art. 6 lid 1 a
    bron: S0-13
    toelichting: Verruimd.
    geldigVan: 2026-01-01
`;

describe('a file of rules given as text', () => {
  it.each([
    [
      'an unknown field',
      COACH.replace('    wet:', '    wetten: x\n    wet:'),
      /^coach\.yaml:10: .*onbekend veld 'wetten'/,
    ],
    [
      'a rule that contradicts NOOIT',
      COACH +
        REGEL.replace('grondslag: TOESTEMMING', 'grondslag: NOOIT')
          .replaceAll('MAATSCHAPPELIJK_BEGELEIDEN', 'HUISVESTEN')
          .replace('versie: 2', 'versie: 1'),
      /^coach\.yaml:\d+: COACH-PIP_HOOFDLIJN-MAATSCHAPPELIJK_BEGELEIDEN staat toe wat volgens COACH-PIP_HOOFDLIJN-HUISVESTEN \(coach\.yaml:\d+\) nooit mag/,
    ],
    [
      'overlapping versions',
      COACH + REGEL,
      /^coach\.yaml:39: COACH-PIP_HOOFDLIJN-MAATSCHAPPELIJK_BEGELEIDEN: versie 1 en 2 \(coach\.yaml:\d+\) gelden tegelijk/,
    ],
    [
      'a field that does not exist',
      COACH.replace('Naam.voornamen', 'Naam.schoenmaat'),
      /^coach\.yaml:\d+: .*bestaat niet in de graaf/,
    ],
  ])('is refused for %s, at its line', (_, text, message) => expect(problemen(text).join('\n')).toMatch(message));

  it('holds as committed, and as written again', () => {
    expect(problemen(COACH)).toEqual([]);
    for (const { name, data } of readRegelFiles()) {
      const text = schrijfRegelbestand(
        data.rol,
        data.rol,
        regels().filter(({ rol }) => rol === data.rol),
      );
      const again = leesRegelbestand(name, text).map(({ file: _f, where: _w, line: _l, ...regel }) => regel);
      expect(again).toEqual(regels().filter(({ rol }) => rol === data.rol));
    }
  });
});

describe('the fields of the graph', () => {
  const veld = (naam: string) => velden().find((each) => each.veld === naam);

  it('say their categories, whom they are about and who serves them', () => {
    expect(veld('Adres.straat')).toEqual({
      veld: 'Adres.straat',
      type: 'Adres',
      categorieen: ['ADRES_NIEUW'],
      adres: true,
      betreft: 'HUISHOUDEN',
      bron: 'corporatie',
    });
    expect(veld('Statushouder.pip')).toMatchObject({
      categorieen: ['PIP_HOOFDLIJN', 'PIP_VOLLEDIG'],
      bron: 'gemeente',
    });
    expect(veld('Statushouder.toestemmingen')).toMatchObject({ bron: 'toestemming', betreft: 'STATUSHOUDER' });
    expect(veld('Statushouder.id')).toBeUndefined();
    expect(veld('Query.statushouder')).toBeUndefined();
  });
});
