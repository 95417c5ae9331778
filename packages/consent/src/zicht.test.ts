import type { Caller } from './caller';
import type { Reden } from './reden';
import type { Gegeven, Grondslag, Opdracht, Regel, Rol, Taaktoewijzing } from './regel';
import { Regels } from './regels';
import type { Betrokkenheid, Bezwaar, Persoon, Subject, Toestemming } from './subject';
import { zicht } from './zicht';

const dag = (mmdd: string) => Date.parse(`2026-${mmdd}T00:00:00Z`);
const NU = dag('06-01');

const gegevens: Gegeven[] = [
  { veld: 'Statushouder.naam', categorie: 'IDENTITEIT' },
  { veld: 'Pip.leerroute', categorie: 'PIP_HOOFDLIJN' },
  { veld: 'Pip.hoofddoel', categorie: 'PIP_VOLLEDIG' },
  { veld: 'Plaatsing.straat', categorie: 'PLAATSING_KERN', adres: true },
  { veld: 'Plaatsing.week', categorie: 'PLAATSING_KERN' },
  { veld: 'Bijstand.bedrag', categorie: 'BIJSTAND' },
  { veld: 'Intake.punten', categorie: 'GEZONDHEID' },
];
const veld = (naam: string) => gegevens.findIndex((g) => g.veld === naam);

const rollen: Rol[] = [
  { code: 'BEGELEIDER', betrokkenheid: 'MEDEWERKER', taak: 'BEGELEIDING' },
  { code: 'KLANTMANAGER', betrokkenheid: 'ORGANISATIE' },
  { code: 'POLITIE', betrokkenheid: 'MEDEWERKER' },
  { code: 'FG', betrokkenheid: 'GEEN' },
  { code: 'BETROKKENE', betrokkenheid: 'ZELF' },
];

const regel = (rol: string, categorie: string, grondslag: Grondslag, change: Partial<Regel> = {}): Regel => ({
  id: `${rol}-${categorie}-${grondslag}`,
  versie: 1,
  rol,
  categorie,
  doel: 'BEGELEIDEN',
  grondslag,
  velden: '*',
  geldigVan: dag('01-01'),
  ...change,
});

const betrokken = (change: Partial<Betrokkenheid> = {}): Betrokkenheid => ({
  organisatie: 'vwn',
  taak: 'BEGELEIDING',
  medewerker: 'mw-1',
  van: dag('01-01'),
  ...change,
});

const gegeven = (change: Partial<Toestemming> = {}): Toestemming => ({
  id: 't-1',
  verstrekker: 'gemeente',
  ontvanger: 'vwn',
  categorieen: ['PIP_HOOFDLIJN'],
  doel: 'BEGELEIDEN',
  uitdrukkelijk: false,
  gegevenOp: dag('03-01'),
  geldigTot: dag('09-01'),
  ...change,
});

const bezwaar = (change: Partial<Bezwaar> = {}): Bezwaar => ({
  categorie: 'PLAATSING_KERN',
  ingediendOp: dag('05-01'),
  besluit: 'IN_BEHANDELING',
  ...change,
});

const persoon = (change: Partial<Persoon> = {}): Persoon => ({
  id: 'p1',
  gemeente: '9901',
  geheimhouding: false,
  betrokkenheden: [betrokken()],
  toestemmingen: [],
  bezwaren: [],
  ...change,
});

const caller: Caller = { organisatie: 'vwn', rol: 'BEGELEIDER', doel: 'BEGELEIDEN', gebruiker: 'mw-1' };
const taak: Taaktoewijzing = { organisatie: 'vwn', gemeente: '9901', taak: 'BEGELEIDING', van: dag('01-01') };

interface World {
  regels?: Regel[];
  persoon?: Persoon | undefined;
  caller?: Caller;
  bron?: string;
  taken?: Taaktoewijzing[];
  moment?: number;
  subject?: Subject;
}

function look(naam: string, world: World): Reden | string {
  const rules = new Regels({ regels: world.regels ?? [], rollen, taaktoewijzingen: world.taken ?? [taak], gegevens });
  const about = 'persoon' in world ? world.persoon : persoon();
  const subject: Subject = world.subject ?? {
    soort: 'PERSOON',
    id: 'p1',
    persoon: about,
    bron: world.bron ?? 'gemeente',
  };
  const one = zicht(rules, world.caller ?? caller, subject, world.moment ?? NU);
  const i = veld(naam);
  return one.mag(i) ? `mag: ${one.verantwoording(i)!.grondslag}` : one.reden(i);
}

const NAAM = 'Statushouder.naam';
const PIP = 'Pip.leerroute';
const WEEK = 'Plaatsing.week';
const STRAAT = 'Plaatsing.straat';
const wet = regel('BEGELEIDER', 'IDENTITEIT', 'WETTELIJKE_TAAK');
const opToestemming = regel('BEGELEIDER', 'PIP_HOOFDLIJN', 'TOESTEMMING');
const convenant = regel('BEGELEIDER', 'PLAATSING_KERN', 'CONVENANT');
const uitdrukkelijk = regel('BEGELEIDER', 'GEZONDHEID', 'UITDRUKKELIJKE_TOESTEMMING');
const voorPip = (change: Partial<Toestemming>, more: Toestemming[] = []) => ({
  regels: [opToestemming],
  persoon: persoon({ toestemmingen: [gegeven(change), ...more] }),
});

describe('zicht refuses', () => {
  // prettier-ignore
  it.each<[string, string, string, World]>([
    ['everything without a purpose', NAAM, 'DOEL_ONTBREEKT', { regels: [wet], caller: { ...caller, doel: undefined } }],
    ['what no rule names', NAAM, 'ROL_NIET_BEVOEGD', {}],
    ['a role that does not exist', NAAM, 'ROL_NIET_BEVOEGD', { regels: [wet], caller: { ...caller, rol: 'X' } }],
    ['a field that the rule of the category leaves out', WEEK, 'ROL_NIET_BEVOEGD', { regels: [{ ...convenant, velden: [STRAAT] }] }],
    ['what another purpose would open', NAAM, 'DOEL_NIET_TOEGESTAAN', { regels: [{ ...wet, doel: 'HUISVESTEN' }] }],
    ['a MELDPLICHT: it is a push', NAAM, 'ROL_NIET_BEVOEGD', { regels: [{ ...wet, grondslag: 'MELDPLICHT' }] }],
    ['an AGGREGAAT on a person', NAAM, 'ALLEEN_GEAGGREGEERD', { regels: [{ ...wet, grondslag: 'AGGREGAAT' }] }],
    ['NOOIT above every permission', NAAM, 'NOOIT', { regels: [wet, { ...wet, id: 'x', doel: 'ANDERS', grondslag: 'NOOIT' }] }],
    ['NOOIT even to who is not involved', NAAM, 'NOOIT', { regels: [{ ...wet, grondslag: 'NOOIT' }], persoon: undefined }],
    ['what no rule names, whoever it is about', NAAM, 'ROL_NIET_BEVOEGD', { persoon: undefined }],
    ['what another purpose would open, whoever it is about', NAAM, 'DOEL_NIET_TOEGESTAAN', { regels: [{ ...wet, doel: 'HUISVESTEN' }], persoon: undefined }],
    ['an unknown person', NAAM, 'GEEN_BETROKKENHEID', { regels: [wet], persoon: undefined }],
    ['another medewerker of the same organisation', NAAM, 'GEEN_BETROKKENHEID', { regels: [wet], caller: { ...caller, gebruiker: 'mw-2' } }],
    ['a role per medewerker on an involvement of the whole organisation', NAAM, 'GEEN_BETROKKENHEID', { regels: [wet], persoon: persoon({ betrokkenheden: [betrokken({ medewerker: undefined })] }) }],
    ['an involvement that has ended', NAAM, 'GEEN_BETROKKENHEID', { regels: [wet], persoon: persoon({ betrokkenheden: [betrokken({ tot: NU })] }) }],
    ['an involvement that is still to begin', NAAM, 'GEEN_BETROKKENHEID', { regels: [wet], persoon: persoon({ betrokkenheden: [betrokken({ van: NU + 1 })] }) }],
    ['a role whose task the organisation does not hold in this gemeente', NAAM, 'ROL_NIET_BEVOEGD', { regels: [wet], persoon: persoon({ gemeente: '9902' }) }],
    ['a role whose task has ended', NAAM, 'ROL_NIET_BEVOEGD', { regels: [wet], taken: [{ ...taak, tot: NU }] }],
    ['a rule for another task than the involvement', NAAM, 'GEEN_BETROKKENHEID', { regels: [{ ...wet, taak: 'WMO' }] }],
    ['a rule that is not in force yet', NAAM, 'ROL_NIET_BEVOEGD', { regels: [{ ...wet, geldigVan: NU + 1 }] }],
    ['a rule at the moment it ends', NAAM, 'ROL_NIET_BEVOEGD', { regels: [{ ...wet, geldigTot: NU }] }],
    ['an address under geheimhouding', STRAAT, 'GEHEIMHOUDING', { regels: [convenant], persoon: persoon({ geheimhouding: true }) }],
    ['on an objection that is pending', WEEK, 'BEZWAAR', { regels: [convenant], persoon: persoon({ bezwaren: [bezwaar()] }) }],
    ['on an objection that was upheld', WEEK, 'BEZWAAR', { regels: [convenant], persoon: persoon({ bezwaren: [bezwaar({ besluit: 'TOEGEWEZEN' })] }) }],
    ['GEEN_BEZWAAR on an objection too', WEEK, 'BEZWAAR', { regels: [{ ...convenant, grondslag: 'GEEN_BEZWAAR' }], persoon: persoon({ bezwaren: [bezwaar()] }) }],
    ['without consent', PIP, 'GEEN_TOESTEMMING', { regels: [opToestemming] }],
    ['a consent that was only asked', PIP, 'GEEN_TOESTEMMING', voorPip({ gegevenOp: undefined, geldigTot: undefined })],
    ['a consent that starts later', PIP, 'GEEN_TOESTEMMING', voorPip({ gegevenOp: NU + 1 })],
    ['a consent for another receiver', PIP, 'GEEN_TOESTEMMING', voorPip({ ontvanger: 'welzijn' })],
    ['a consent from another source', PIP, 'GEEN_TOESTEMMING', voorPip({ verstrekker: 'gemeente-elders' })],
    ['a consent for another purpose', PIP, 'GEEN_TOESTEMMING', voorPip({ doel: 'HUISVESTEN' })],
    ['a consent for another category', PIP, 'GEEN_TOESTEMMING', voorPip({ categorieen: ['PIP_VOLLEDIG'] })],
    ['a consent at geldigTot', PIP, 'TOESTEMMING_VERLOPEN', voorPip({ geldigTot: NU })],
    ['a consent at the moment of withdrawal', PIP, 'TOESTEMMING_INGETROKKEN', voorPip({ ingetrokkenOp: NU })],
    ['by the last of two ended consents', PIP, 'TOESTEMMING_VERLOPEN', voorPip({ ingetrokkenOp: dag('03-02') }, [gegeven({ id: 't-2', gegevenOp: dag('04-01'), geldigTot: dag('05-01') })])],
    ['GEZONDHEID without explicit consent', 'Intake.punten', 'GEEN_TOESTEMMING', { regels: [uitdrukkelijk], persoon: persoon({ toestemmingen: [gegeven({ categorieen: ['GEZONDHEID'] })] }) }],
    ['BETROKKENE on somebody else', NAAM, 'GEEN_BETROKKENHEID', { regels: [{ ...wet, rol: 'BETROKKENE' }], caller: { ...caller, rol: 'BETROKKENE', gebruiker: 'p2' } }],
  ])('%s', (_, naam, reden, world) => expect(look(naam, world)).toBe(reden));
});

describe('zicht permits', () => {
  // prettier-ignore
  it.each<[string, string, Grondslag, World]>([
    ['a statutory task', NAAM, 'WETTELIJKE_TAAK', { regels: [wet] }],
    ['an involvement of the organisation to a role of the organisation', NAAM, 'WETTELIJKE_TAAK', { regels: [{ ...wet, rol: 'KLANTMANAGER' }], caller: { ...caller, rol: 'KLANTMANAGER' }, persoon: persoon({ betrokkenheden: [betrokken({ medewerker: undefined })] }) }],
    ['a statutory ground whatever the consents and objections', NAAM, 'WETTELIJKE_TAAK', { regels: [wet], persoon: persoon({ geheimhouding: true, bezwaren: [bezwaar({ categorie: 'IDENTITEIT' })], toestemmingen: [gegeven({ categorieen: ['IDENTITEIT'], ingetrokkenOp: NU })] }) }],
    ['an address under geheimhouding on a statutory ground', STRAAT, 'WETTELIJKE_TAAK', { regels: [{ ...convenant, grondslag: 'WETTELIJKE_TAAK' }], persoon: persoon({ geheimhouding: true }) }],
    ['what is no address under geheimhouding', WEEK, 'CONVENANT', { regels: [convenant], persoon: persoon({ geheimhouding: true }) }],
    ['after an objection was dismissed', WEEK, 'CONVENANT', { regels: [convenant], persoon: persoon({ bezwaren: [bezwaar({ besluit: 'AFGEWEZEN' })] }) }],
    ['with an objection against another receiver', WEEK, 'CONVENANT', { regels: [convenant], persoon: persoon({ bezwaren: [bezwaar({ ontvanger: 'politie' })] }) }],
    ['with consent', PIP, 'TOESTEMMING', voorPip({})],
    ['with the consent that followed a withdrawn one', PIP, 'TOESTEMMING', voorPip({ ingetrokkenOp: dag('04-01') }, [gegeven({ id: 't-2', gegevenOp: dag('05-01') })])],
    ['by the first of several rules, and records the statutory ground', PIP, 'WETTELIJKE_TAAK', { ...voorPip({}), regels: [opToestemming, regel('BEGELEIDER', 'PIP_HOOFDLIJN', 'WETTELIJKE_TAAK')] }],
    ['GEZONDHEID with explicit consent', 'Intake.punten', 'UITDRUKKELIJKE_TOESTEMMING', { regels: [uitdrukkelijk], persoon: persoon({ toestemmingen: [gegeven({ categorieen: ['GEZONDHEID'], uitdrukkelijk: true })] }) }],
    ['BETROKKENE on himself', NAAM, 'WETTELIJKE_TAAK', { regels: [{ ...wet, rol: 'BETROKKENE' }], caller: { ...caller, rol: 'BETROKKENE', gebruiker: 'p1' }, persoon: undefined }],
    ['the FG without involvement', NAAM, 'WETTELIJKE_TAAK', { regels: [{ ...wet, rol: 'FG' }], caller: { ...caller, rol: 'FG' }, persoon: persoon({ betrokkenheden: [] }) }],
    ['an aggregate about nobody', NAAM, 'AGGREGAAT', { regels: [{ ...wet, grondslag: 'AGGREGAAT' }], subject: { soort: 'NIEMAND' } }],
    ['a third party known to the organisation', NAAM, 'WETTELIJKE_TAAK', { regels: [wet], subject: { soort: 'DERDE', organisaties: ['vwn'] } }],
  ])('%s', (_, naam, grondslag, world) => expect(look(naam, world)).toBe(`mag: ${grondslag}`));

  it('names the consent on which a field rests', () => {
    const rules = new Regels({ regels: [opToestemming], rollen, taaktoewijzingen: [taak], gegevens });
    const one = zicht(
      rules,
      caller,
      { soort: 'PERSOON', id: 'p1', persoon: persoon({ toestemmingen: [gegeven()] }), bron: 'gemeente' },
      NU,
    );
    expect(one.verantwoording(veld(PIP))).toEqual({
      regel: 'BEGELEIDER-PIP_HOOFDLIJN-TOESTEMMING',
      versie: 1,
      grondslag: 'TOESTEMMING',
      toestemming: 't-1',
    });
  });
});

describe('zicht of who acts for another organisation', () => {
  const opdracht: Opdracht = {
    verantwoordelijke: 'gemeente',
    uitvoerder: 'dienst',
    rollen: ['KLANTMANAGER'],
    doelen: ['BEGELEIDEN'],
    van: dag('01-01'),
  };
  const namens: Caller = { ...caller, organisatie: 'gemeente', uitvoerder: 'dienst', rol: 'KLANTMANAGER' };
  const bij = betrokken({ organisatie: 'gemeente', medewerker: undefined });
  const look1 = (opdrachten: Opdracht[] | undefined, who: Caller = namens, b: Betrokkenheid = bij, moment = NU) => {
    const input = { regels: [{ ...wet, rol: who.rol }], rollen, taaktoewijzingen: [taak], opdrachten, gegevens };
    const subject = {
      soort: 'PERSOON',
      id: 'p1',
      persoon: persoon({ betrokkenheden: [b] }),
      bron: 'gemeente',
    } as const;
    const one = zicht(new Regels(input), who, subject, moment);
    return one.mag(veld(NAAM)) || one.reden(veld(NAAM));
  };

  // prettier-ignore
  it.each<[string, Opdracht[] | undefined, Caller, Betrokkenheid]>([
    ['without any opdracht', undefined, namens, bij],
    ['with one from another', [{ ...opdracht, verantwoordelijke: 'gemeente-elders' }], namens, bij],
    ['with one to another', [{ ...opdracht, uitvoerder: 'bureau' }], namens, bij],
    ['with one the other way round', [{ ...opdracht, verantwoordelijke: 'dienst', uitvoerder: 'gemeente' }], namens, bij],
    ['for another role', [{ ...opdracht, rollen: ['FG'] }], namens, bij],
    ['for another purpose', [{ ...opdracht, doelen: ['HUISVESTEN'] }], namens, bij],
    ['at the moment it ends', [{ ...opdracht, tot: NU }], namens, bij],
    ['before it begins', [{ ...opdracht, van: NU + 1 }], namens, bij],
    ['through a third: an opdracht is not passed on', [opdracht, { ...opdracht, verantwoordelijke: 'dienst', uitvoerder: 'bureau' }], { ...namens, uitvoerder: 'bureau' }, bij],
    ['in the role of the person himself', [{ ...opdracht, rollen: ['BETROKKENE'] }], { ...namens, rol: 'BETROKKENE', gebruiker: 'p1' }, bij],
    ['in the role of the FG', [{ ...opdracht, rollen: ['FG'] }], { ...namens, rol: 'FG' }, bij],
    ['in a role per medewerker', [{ ...opdracht, rollen: ['BEGELEIDER'] }], { ...namens, rol: 'BEGELEIDER' }, bij],
  ])('refuses %s', (_, opdrachten, who, b) => expect(look1(opdrachten, who, b)).toBe('GEEN_OPDRACHT'));

  it('refuses an involvement by name, of a medewerker who happens to have the same id', () =>
    expect(look1([opdracht], namens, { ...bij, medewerker: 'mw-1' })).toBe('GEEN_BETROKKENHEID'));

  it('permits what the other may, and from one moment to the next no more', () => {
    const tot = NU + 10;
    expect(look1([{ ...opdracht, tot }])).toBe(true);
    expect(look1([{ ...opdracht, tot }], namens, bij, tot - 1)).toBe(true);
    expect(look1([{ ...opdracht, tot }], namens, bij, tot)).toBe('GEEN_OPDRACHT');
  });

  it('in one compiled Regels follows the clock, and is nobody else’s', () => {
    const rules = new Regels({
      regels: [{ ...wet, rol: 'KLANTMANAGER' }],
      rollen,
      taaktoewijzingen: [taak],
      opdrachten: [{ ...opdracht, tot: NU }],
      gegevens,
    });
    const at = (moment: number, who: Caller) =>
      zicht(
        rules,
        who,
        { soort: 'PERSOON', id: 'p1', persoon: persoon({ betrokkenheden: [bij] }), bron: 'gemeente' },
        moment,
      ).mag(veld(NAAM));
    const self = { ...namens, uitvoerder: undefined };
    const seen = [NU - 1, NU, NU - 1].map((moment) => [at(moment, namens), at(moment, self)]);
    expect(seen).toEqual([
      [true, true],
      [false, true],
      [true, true],
    ]);
  });
});

describe('zicht of who broke the glass', () => {
  const nood = betrokken({ organisatie: 'gemeente', taak: 'NOODTOEGANG', tot: NU + 10 });
  const who: Caller = { ...caller, organisatie: 'gemeente', rol: 'KLANTMANAGER' };
  const eigen = { ...wet, rol: 'KLANTMANAGER' };
  const rule = regel('KLANTMANAGER', 'PLAATSING_KERN', 'VITAAL_BELANG', { taak: 'NOODTOEGANG' });
  const world = (change: Partial<Persoon> = {}): World => ({
    regels: [eigen, rule],
    caller: who,
    persoon: persoon({ betrokkenheden: [nood], ...change }),
  });

  // prettier-ignore
  it.each<[string, string, string, World]>([
    ['refuses what other rules of the role open', NAAM, 'GEEN_BETROKKENHEID', world()],
    ['refuses a colleague', WEEK, 'GEEN_BETROKKENHEID', { ...world(), caller: { ...who, gebruiker: 'mw-2' } }],
    ['refuses a secret address', STRAAT, 'GEHEIMHOUDING', world({ geheimhouding: true })],
    ['refuses at the moment it ends', WEEK, 'GEEN_BETROKKENHEID', { ...world(), moment: NU + 10 }],
    ['refuses a third party', WEEK, 'GEEN_BETROKKENHEID', { ...world(), subject: { soort: 'DERDE', organisaties: ['gemeente'] } }],
    ['refuses who acts for the organisation', WEEK, 'GEEN_OPDRACHT', { ...world(), caller: { ...who, uitvoerder: 'dienst' } }],
    ['permits what is written for it, until it ends', WEEK, 'mag: VITAAL_BELANG', { ...world(), moment: NU + 9 }],
    ['permits an address that is not secret', STRAAT, 'mag: VITAAL_BELANG', world()],
    ['permits whatever the consents and objections', WEEK, 'mag: VITAAL_BELANG', world({ bezwaren: [bezwaar()] })],
    ['permits the rest to who is involved in the ordinary way too', NAAM, 'mag: WETTELIJKE_TAAK', world({ betrokkenheden: [nood, { ...nood, taak: 'REGIE' }] })],
  ])('%s', (_, naam, expected, w) => expect(look(naam, w)).toBe(expected));
});

describe('zicht of a parent', () => {
  const gezag = betrokken({ organisatie: '', taak: 'GEZAG', medewerker: 'ouder', tot: NU + 10 });
  const who: Caller = { ...caller, organisatie: 'gemeente', rol: 'BETROKKENE', gebruiker: 'ouder' };
  const eigen = { ...wet, rol: 'BETROKKENE' };
  const rule = regel('BETROKKENE', 'PLAATSING_KERN', 'WETTELIJKE_TAAK', { taak: 'GEZAG', velden: [WEEK] });
  const world = (change: Partial<World> = {}): World => ({
    regels: [eigen, rule],
    caller: who,
    persoon: persoon({ betrokkenheden: [gezag] }),
    ...change,
  });
  const dienst = { ...wet, rol: 'KLANTMANAGER' };
  const alsDienst = { ...who, rol: 'KLANTMANAGER', organisatie: '' };

  // prettier-ignore
  it.each<[string, string, string, World]>([
    ['refuses what only the child himself sees', NAAM, 'GEEN_BETROKKENHEID', world()],
    ['refuses somebody else’s parent', WEEK, 'GEEN_BETROKKENHEID', world({ caller: { ...who, gebruiker: 'ander' } })],
    ['refuses from the moment it ends', WEEK, 'GEEN_BETROKKENHEID', world({ moment: NU + 10 })],
    ['refuses who works for the parent’s organisation', WEEK, 'GEEN_BETROKKENHEID', world({ persoon: persoon({ betrokkenheden: [{ ...gezag, medewerker: undefined }] }) })],
    ['refuses a parent in a role of his work', NAAM, 'GEEN_BETROKKENHEID', world({ regels: [dienst], caller: alsDienst })],
    ['refuses a medewerker with his own token, who is involved by name', NAAM, 'GEEN_BETROKKENHEID', world({ persoon: persoon({ betrokkenheden: [{ ...gezag, organisatie: 'gemeente', taak: 'REGIE' }] }) })],
    ['permits what is written for a parent', WEEK, 'mag: WETTELIJKE_TAAK', world()],
    ['permits the child what is his own', NAAM, 'mag: WETTELIJKE_TAAK', world({ caller: { ...who, gebruiker: 'p1' } })],
    ['refuses the child what is written for a parent', WEEK, 'GEEN_BETROKKENHEID', world({ caller: { ...who, gebruiker: 'p1' } })],
  ])('%s', (_, naam, expected, w) => expect(look(naam, w)).toBe(expected));
});

describe('zicht on a household', () => {
  const anna = persoon({ id: 'anna', toestemmingen: [gegeven()] });
  const bilal = persoon({ id: 'bilal' });
  const of = (leden: Persoon[], change: Partial<World> = {}): World => ({
    regels: [opToestemming, wet],
    subject: { soort: 'HUISHOUDEN', leden, bron: 'gemeente' },
    ...change,
  });

  // prettier-ignore
  it.each<[string, string, string, World]>([
    ['refuses when nobody lives there', NAAM, 'GEEN_BETROKKENHEID', of([])],
    ['refuses what one of a couple did not consent to', PIP, 'GEEN_TOESTEMMING', of([anna, bilal])],
    ['refuses by the reason that the decision meets first', PIP, 'GEEN_BETROKKENHEID', of([bilal, persoon({ betrokkenheden: [] })])],
    ['refuses an address when one housemate has geheimhouding', STRAAT, 'GEHEIMHOUDING', of([anna, { ...bilal, geheimhouding: true }], { regels: [convenant] })],
    ['refuses an outsider who claims to be the person', NAAM, 'GEEN_BETROKKENHEID', of([anna, bilal], { regels: [{ ...wet, rol: 'BETROKKENE' }], caller: { ...caller, rol: 'BETROKKENE', gebruiker: 'carl' } })],
    ['permits what is permitted for everyone', NAAM, 'mag: WETTELIJKE_TAAK', of([anna, bilal])],
    ['shows a member his own household', NAAM, 'mag: WETTELIJKE_TAAK', of([anna, bilal], { regels: [{ ...wet, rol: 'BETROKKENE' }], caller: { ...caller, rol: 'BETROKKENE', gebruiker: 'anna' } })],
  ])('%s', (_, naam, expected, world) => expect(look(naam, world)).toBe(expected));
});

describe('zicht on a third party', () => {
  // prettier-ignore
  it.each<[string, string, World]>([
    ['refuses another organisation', 'GEEN_BETROKKENHEID', { regels: [wet], subject: { soort: 'DERDE', organisaties: ['welzijn'] } }],
    ['refuses without purpose', 'DOEL_ONTBREEKT', { regels: [wet], caller: { ...caller, doel: undefined }, subject: { soort: 'NIEMAND' } }],
    ['refuses NOOIT', 'NOOIT', { regels: [{ ...wet, grondslag: 'NOOIT' }], subject: { soort: 'NIEMAND' } }],
    ['refuses on a consent ground: nobody here consents', 'GEEN_TOESTEMMING', { regels: [{ ...wet, grondslag: 'TOESTEMMING' }], subject: { soort: 'NIEMAND' } }],
    ['refuses an aggregate of one', 'ALLEEN_GEAGGREGEERD', { regels: [{ ...wet, grondslag: 'AGGREGAAT' }], subject: { soort: 'DERDE', organisaties: ['vwn'] } }],
    ['refuses another purpose', 'DOEL_NIET_TOEGESTAAN', { regels: [{ ...wet, doel: 'ANDERS' }], subject: { soort: 'NIEMAND' } }],
  ])('%s', (_, reden, world) => expect(look(NAAM, world)).toBe(reden));
});

describe('a compiled Regels', () => {
  it('follows the clock over the start and the end of a rule', () => {
    const rules = new Regels({
      regels: [{ ...wet, geldigVan: dag('02-01'), geldigTot: dag('08-01') }],
      rollen,
      taaktoewijzingen: [taak],
      gegevens,
    });
    const at = (moment: number) =>
      zicht(rules, caller, { soort: 'PERSOON', id: 'p1', persoon: persoon(), bron: 'gemeente' }, moment).mag(
        veld(NAAM),
      );
    expect([dag('01-15'), dag('02-01'), dag('07-31'), dag('08-01'), dag('03-01'), dag('01-31')].map(at)).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it.each<[string, Partial<Caller>, boolean]>([
    [
      'keeps nothing of who acts for another without an opdracht: he may name any number',
      { uitvoerder: 'dienst' },
      false,
    ],
    ['keeps what it compiled for who asks for his own organisation', {}, true],
  ])('%s', (_, change, isKept) => {
    const rules = new Regels({ regels: [wet], rollen, taaktoewijzingen: [taak], gegevens });
    const [one, other] = [NU, NU + 1].map((moment) => rules.blik({ ...caller, ...change }, moment).rechten);
    expect(one === other).toBe(isKept);
  });
});
