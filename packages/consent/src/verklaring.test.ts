import type { Caller } from './caller';
import { openingen } from './openingen';
import type { Grondslag, Regel } from './regel';
import { Regels } from './regels';
import type { Persoon } from './subject';
import { verklaar } from './verklaring';

const NU = Date.parse('2026-06-01');
const gegevens = [
  { veld: 'Pip.leerroute', categorie: 'PIP_HOOFDLIJN' },
  { veld: 'Adres.straat', categorie: 'ADRES_NIEUW', adres: true },
];
const regel = (categorie: string, grondslag: Grondslag, change: Partial<Regel> = {}): Regel => ({
  id: `${categorie}-${grondslag}`,
  versie: 3,
  rol: 'SOCIAAL_WERKER',
  categorie,
  doel: 'STEUNEN',
  grondslag,
  velden: '*',
  geldigVan: 0,
  ...change,
});
const regels = (...all: Regel[]) =>
  new Regels({
    regels: all,
    rollen: [{ code: 'SOCIAAL_WERKER', betrokkenheid: 'ORGANISATIE' }],
    taaktoewijzingen: [],
    gegevens,
  });
const caller: Caller = { organisatie: 'welzijn', rol: 'SOCIAAL_WERKER', doel: 'STEUNEN', gebruiker: 'mw-1' };
const persoon: Persoon = {
  id: 'p1',
  geheimhouding: true,
  betrokkenheden: [{ organisatie: 'welzijn', taak: 'SOCIAAL_TEAM', van: 0 }],
  toestemmingen: [
    {
      id: 't-1',
      verstrekker: 'gemeente',
      ontvanger: 'welzijn',
      categorieen: ['PIP_HOOFDLIJN'],
      doel: 'STEUNEN',
      uitdrukkelijk: false,
      gegevenOp: 0,
      geldigTot: NU + 1,
    },
  ],
  bezwaren: [],
};

const stappen = (set: Regels, i: number, who = caller, over: Persoon | undefined = persoon, moment = NU) =>
  verklaar(set, who, { soort: 'PERSOON', id: 'p1', persoon: over, bron: 'gemeente' }, moment, i)
    .perPersoon.get('p1')!
    .map(({ stap, uitkomst, reden, regel: at, toestemming }) =>
      [stap, uitkomst, reden, at?.id, toestemming].filter((part) => part !== undefined).join(' '),
    );

const THROUGH = ['DOEL', 'OPDRACHT', 'NOOIT', 'REGEL', 'BETROKKENHEID', 'ROL'].map((stap) => `${stap} GAAT_DOOR`);

describe('verklaar', () => {
  it.each([
    ['DOEL_ONTBREEKT', 0, { ...caller, doel: undefined }],
    ['GEEN_OPDRACHT', 1, { ...caller, uitvoerder: 'bureau' }],
    ['GEEN_BETROKKENHEID', 4, { ...caller, organisatie: 'politie' }],
    ['DOEL_NIET_TOEGESTAAN', 3, { ...caller, doel: 'BEHEREN' }],
  ])('stops at the first refusal: %s', (reden, at, who) => {
    const taken = stappen(regels(regel('PIP_HOOFDLIJN', 'TOESTEMMING')), 0, who);
    expect(taken).toEqual(
      THROUGH.map((step, i) => {
        if (i < at) return step;
        return i === at ? step.replace('GAAT_DOOR', `WEIGERT ${reden}`) : step.replace('GAAT_DOOR', 'NIET_BEREIKT');
      }),
    );
  });

  it('names the rule that forbids', () => {
    const set = regels(regel('PIP_HOOFDLIJN', 'TOESTEMMING'), regel('PIP_HOOFDLIJN', 'NOOIT'));
    expect(stappen(set, 0)[2]).toBe('NOOIT WEIGERT NOOIT PIP_HOOFDLIJN-NOOIT');
  });

  it('looks at every rule, and names the consent', () => {
    const set = regels(
      regel('PIP_HOOFDLIJN', 'TOESTEMMING'),
      regel('PIP_HOOFDLIJN', 'WETTELIJKE_TAAK', { taak: 'WMO' }),
    );
    expect(stappen(set, 0).slice(6)).toEqual([
      'TAAK WEIGERT GEEN_BETROKKENHEID PIP_HOOFDLIJN-WETTELIJKE_TAAK',
      'TOESTEMMING STAAT_TOE PIP_HOOFDLIJN-TOESTEMMING t-1',
    ]);
    expect(stappen(set, 0, caller, persoon, NU + 1).at(-1)).toBe(
      'TOESTEMMING WEIGERT TOESTEMMING_VERLOPEN PIP_HOOFDLIJN-TOESTEMMING t-1',
    );
  });

  it('tells of a secret address before it looks for an objection', () => {
    const set = regels(regel('ADRES_NIEUW', 'CONVENANT'));
    expect(stappen(set, 1).slice(6)).toEqual(['GEHEIMHOUDING WEIGERT GEHEIMHOUDING ADRES_NIEUW-CONVENANT']);
    expect(stappen(set, 1, caller, { ...persoon, geheimhouding: false }).at(-1)).toBe(
      'BEZWAAR STAAT_TOE ADRES_NIEUW-CONVENANT',
    );
  });

  it('explains a household person by person', () => {
    const set = regels(regel('PIP_HOOFDLIJN', 'TOESTEMMING'));
    const leden = [persoon, { ...persoon, id: 'p2', toestemmingen: [] }];
    const { uitkomst, perPersoon } = verklaar(set, caller, { soort: 'HUISHOUDEN', leden, bron: 'gemeente' }, NU, 0);
    expect(uitkomst).toEqual({ mag: false, reden: 'GEEN_TOESTEMMING' });
    expect([...perPersoon].map(([id, steps]) => [id, steps.at(-1)!.uitkomst])).toEqual([
      ['p1', 'STAAT_TOE'],
      ['p2', 'WEIGERT'],
    ]);
  });
});

describe('openingen', () => {
  it('leave out what NOOIT takes, other purposes and rules that are over', () => {
    const set = regels(
      regel('PIP_HOOFDLIJN', 'TOESTEMMING'),
      regel('ADRES_NIEUW', 'CONVENANT'),
      regel('ADRES_NIEUW', 'NOOIT', { doel: 'ANDERS' }),
      regel('PIP_HOOFDLIJN', 'EIGEN_BRON', { geldigTot: NU }),
      regel('PIP_HOOFDLIJN', 'OVEREENKOMST', { doel: 'ANDERS' }),
    );
    expect(openingen(set, 'SOCIAAL_WERKER', 'STEUNEN', NU)).toEqual([
      { regel: expect.objectContaining({ id: 'PIP_HOOFDLIJN-TOESTEMMING' }), velden: [0] },
    ]);
  });
});
