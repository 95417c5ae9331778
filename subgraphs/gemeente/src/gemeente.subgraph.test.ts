import type { Caller } from '@ketenhub/identity';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner';
import { consulent, consulentJeugd, klantmanager, testGemeente, type TestGemeente } from './testwereld.seed';

const heuvelrand = { ...klantmanager, organisatie: 'gemeente-heuvelrand' };
const ONBEKEND = '44444444-4444-4444-8444-444444444444';

/** Every field of the person's file. */
const DOSSIER = `{
  id bsn vNummer naam { voornamen voorletters voorvoegsel geslachtsnaam volledigeNaam } geboorte { datum } leeftijd
  geslacht telefoonnummer emailadres voorkeurstaal tolkNodig nationaliteiten landVanHerkomst moedertaal
  verblijfstitel { aanduiding datumIngang datumEinde }
  verblijfplaats { soort straat huisnummer postcode woonplaats } geheimhoudingPersoonsgegevens
  doelgroep doelgroepDetail inburgeringsplicht { indicator begindatum datumKennisgeving reden }
  gemeente { code naam inwoners } levensfase
  huishouden {
    id grootte samenstelling aantalKinderen leeftijdsgroepenKinderen gezinsherenigingLopend verwachteNareizigers
    leden { rol sinds statushouder { id naam { voornamen } } }
    koppeling {
      id datumKoppeling regievoerder informatieprofielOntvangenOp uiterlijkeDatumWoonruimte
      uiterlijkeDatumVerhuizing status huishouden { id grootte } gemeente { code }
    }
    koppelingen { id }
  }
  bredeIntake {
    id locatie datumStart datumAfgerond opleidingsniveau opleidingen werkervaring beroep
    taalvaardigheid { taal niveau } digitaleVaardigheid wensen talenten aandachtspunten { soort toelichting }
    belastbaarheid
  }
  leerbaarheidstoets {
    id datumAanmelding datumAfname resultaat behaaldeScore benodigdeScore ontheven redenOntheffing
  }
  pip {
    id versie dagtekening status leerroute niveau contactpersoon uiterlijkeVaststellingsdatum
    volledig {
      hoofddoel subdoelen begeleidingsafspraken intensiteitPvt intensiteitMap geschatteIntensiteitB1Route
      alfabetiseringsonderwijs ontzorgingParagraaf betrokkenBijOpstellen { id } afspraakWederzijds
    }
  }
  pips { id versie }
  inburgeringstraject {
    id termijn { startdatum einddatum verlengingen { grond totEnMet } } examens { onderdeel niveau resultaat datum }
    uren { taalKnm participatie } pvt { datumOndertekening uren } map { datumEindgesprek praktijkuren }
    voortgangsgesprekken { datum uitkomst } vrijstellingen { reden oordeel datum }
    ontheffingen { grond onderdelen datum }
  }
  handhavingsmaatregelen { id soort datum bedrag verwijtbaar status }
  bijstandsuitkering {
    id dossiernummer status norm bedrag ingangsdatum einddatum redenInstroom redenUitstroom ontbrekendeStukken
  }
  bijzondereBijstand { id kostensoort vorm bedrag datum status }
  ontzorging {
    id startdatum einddatumMinimaal einddatum verlengd maatwerkAfwijking maatwerkMotivering machtigingOndertekendOp
    doorbetalingHuur vasteLasten { soort schuldeiser bedrag betaalkenmerk }
    zelfredzaamheidstraject { coach doelen eindmeting }
  }
  onderwijsvoorzieningen { id soort school leerlingenvervoer startdatum kind { id } }
}`;

let subgraph: TestGemeente;
beforeAll(async () => (subgraph = await testGemeente()));
afterAll(() => subgraph.stop());

/** Callers without a part in anyone, with and without a purpose. */
const VREEMDEN: Partial<Caller>[] = [
  { ...klantmanager, organisatie: 'gemeente-vechtdal-oost' },
  { ...klantmanager, organisatie: 'gemeente-vechtdal-oost', doel: undefined },
  { ...klantmanager, rol: 'POLITIE_KERNTEAM', doel: 'PLAATSING_BESPREKEN', organisatie: 'politie-maasveld' },
  { ...klantmanager, rol: 'FUNCTIONARIS_GEGEVENSBESCHERMING', doel: 'PRIVACY_TOEZICHT', organisatie: 'keten-toezicht' },
];

describe('the gemeente refuses', () => {
  const NAAM = 'naam { voornamen }';
  const begeleider = (code: string) => () => subgraph.begeleiderVan(code);

  it.each<[string, string, string, () => Partial<Caller>, string]>([
    ['a name without a purpose', 'P01', NAAM, () => ({ ...klantmanager, doel: undefined }), 'DOEL_ONTBREEKT'],
    [
      'a name for a purpose of others',
      'P01',
      NAAM,
      () => ({ ...klantmanager, doel: 'HUISVESTEN' }),
      'DOEL_NIET_TOEGESTAAN',
    ],
    ['a name to another gemeente', 'P01', NAAM, () => heuvelrand, 'GEEN_BETROKKENHEID'],
    ['a name to the gemeente that the person left', 'P06', NAAM, () => klantmanager, 'GEEN_BETROKKENHEID'],
    ["a name to someone else's begeleider", 'P01', NAAM, begeleider('P07'), 'GEEN_BETROKKENHEID'],
    ['the file of another person', 'P01', NAAM, () => subgraph.zelf('P07'), 'GEEN_BETROKKENHEID'],
    ['a BSN to the begeleider (BR30)', 'P01', 'bsn', begeleider('P01'), 'ROL_NIET_BEVOEGD'],
    ['a plan without consent (BR01)', 'P03', 'pip { leerroute }', begeleider('P03'), 'GEEN_TOESTEMMING'],
    ['a plan after withdrawal (BR02)', 'P04', 'pip { leerroute }', begeleider('P04'), 'TOESTEMMING_INGETROKKEN'],
    ['a plan after expiry', 'P05', 'pip { leerroute }', begeleider('P05'), 'TOESTEMMING_VERLOPEN'],
    ['handhaving to who pays bijstand', 'P01', 'handhavingsmaatregelen { id }', () => consulent, 'ROL_NIET_BEVOEGD'],
    ['bijstand to the consulent jeugd', 'P22', 'bijstandsuitkering { id }', () => consulentJeugd, 'ROL_NIET_BEVOEGD'],
  ])('%s', async (_, code, selection, as, reden) => {
    const { persoon, weigeringen } = await subgraph.lees(code, `{ ${selection} }`, as());
    expect([Object.values(persoon), weigeringen.map((w) => w.reden)]).toEqual([[null], [reden]]);
  });

  it.each([
    ['Statushouder', 'statushouder', 'leeftijd'],
    ['Huishouden', 'huishouden', 'grootte'],
    ['Koppeling', 'koppeling', 'status'],
    ['BredeIntake', 'brede_intake', 'beroep'],
    ['Leerbaarheidstoets', 'leerbaarheidstoets', 'resultaat'],
    ['Pip', 'pip', 'leerroute'],
    ['Inburgeringstraject', 'inburgeringstraject', 'uren { taalKnm }'],
    ['Bijstandsuitkering', 'bijstandsuitkering', 'norm'],
    ['BijzondereBijstand', 'bijzondere_bijstand', 'vorm'],
    ['Ontzorging', 'ontzorging', 'einddatum'],
    ['Onderwijsvoorziening', 'onderwijsvoorziening', 'school'],
  ])('to tell an unknown %s from one of a stranger', async (type, table, selection) => {
    const [{ id }] = await subgraph.db.query(`SELECT id FROM ${table} WHERE organisatie = 'gemeente-maasveld' LIMIT 1`);
    const ids = [id, ONBEKEND, '999990019', '\u0000', id.toUpperCase()];
    for (const as of VREEMDEN) {
      const answers = await Promise.all(
        ids.map(async (each) => {
          const { data, errors, weigeringen } = await subgraph.vraagEntities(type, [each], `{ ${selection} }`, as);
          return { data, errors, weigeringen };
        }),
      );
      expect(answers).toEqual(ids.map(() => answers[0]));
      expect(answers[0]!.weigeringen).toHaveLength(1);
    }
  });

  it('to name a Gemeente or Taakstelling that does not exist', async () => {
    const { data } = await subgraph.vraag(
      '{ gemeente(code: "0000") { naam } taakstellingen(gemeente: "0000") { id } }',
      {},
    );
    expect(data).toEqual({ gemeente: null, taakstellingen: [] });
  });
});

const redenen = (weigeringen: readonly { veld: string; reden: string }[]) =>
  weigeringen.map(({ veld, reden }) => `${veld} ${reden}`).sort();

describe('the gemeente shows', () => {
  it('the whole file to the person himself, and nothing of a housemate', async () => {
    const { persoon, weigeringen } = await subgraph.lees('P07', DOSSIER, subgraph.zelf('P07'));
    expect(weigeringen).toEqual([]);
    expect(persoon).toMatchObject({ leeftijd: 52, pip: { leerroute: 'Z_ROUTE' }, huishouden: { grootte: 1 } });
    const partner = await subgraph.lees('P20', '{ huishouden { leden { rol } } }', subgraph.zelf('P20'));
    expect(partner.persoon.huishouden.leden).toEqual([{ rol: 'HOOFDBEWONER' }, { rol: null }]);
  });

  it.each(['P01', 'P07', 'P09', 'P10', 'P18', 'P20'])(
    'the same of %s through _entities as from the root',
    async (code) => {
      for (const as of [klantmanager, consulent, subgraph.begeleiderVan(code), subgraph.zelf(code)]) {
        const { persoon, weigeringen } = await subgraph.lees(code, DOSSIER, as);
        const entities = await subgraph.vraagEntities('Statushouder', [subgraph.id(code)], DOSSIER, as);
        expect(entities.data!._entities).toEqual([persoon]);
        expect(redenen(entities.weigeringen)).toEqual(redenen(weigeringen));
      }
    },
  );

  it('every keyed type by its own key as it is on the person', async () => {
    const { persoon } = await subgraph.lees('P07', DOSSIER, subgraph.zelf('P07'));
    const parts = [
      ['BredeIntake', persoon.bredeIntake, '{ id beroep aandachtspunten { soort toelichting } }'],
      ['Leerbaarheidstoets', persoon.leerbaarheidstoets, '{ id resultaat behaaldeScore }'],
      ['Pip', persoon.pip, '{ id dagtekening volledig { hoofddoel } }'],
      ['Inburgeringstraject', persoon.inburgeringstraject, '{ id termijn { startdatum einddatum } }'],
      ['Bijstandsuitkering', persoon.bijstandsuitkering, '{ id dossiernummer bedrag }'],
      ['BijzondereBijstand', persoon.bijzondereBijstand[0], '{ id kostensoort bedrag }'],
      ['Ontzorging', persoon.ontzorging, '{ id einddatumMinimaal vasteLasten { soort bedrag } }'],
      ['Koppeling', persoon.huishouden.koppeling, '{ id datumKoppeling uiterlijkeDatumVerhuizing }'],
    ] as const;
    for (const [type, part, selection] of parts) {
      const { data } = await subgraph.vraagEntities(type, [part.id], selection, subgraph.zelf('P07'));
      expect(part).toMatchObject((data!._entities as object[])[0]!);
    }
  });

  it('the gemeenten and what they have to house, to any caller', async () => {
    const query = `{
      gemeenten { naam }
      gemeente(code: "9903") { inwoners taakstellingen { id interventieTrede } }
      taakstellingen(gemeente: "9901", vanafJaar: 2026) { id openstaand opgelegd achterstandVorig gerealiseerd gemeente { naam } }
    }`;
    const { data, weigeringen } = await subgraph.vraag(query, { rol: 'WIJK_EN_DORPSRAAD', organisatie: 'x' });
    const { gemeenten, gemeente, taakstellingen } = data as Record<string, never[]> & { gemeente: never };
    expect(weigeringen).toEqual([]);
    expect(gemeenten).toEqual([{ naam: 'Heuvelrand' }, { naam: 'Maasveld' }, { naam: 'Vechtdal-Oost' }]);
    expect(gemeente).toMatchObject({
      inwoners: 30_000,
      taakstellingen: expect.arrayContaining([expect.objectContaining({ interventieTrede: 4 })]),
    });
    expect(taakstellingen).toHaveLength(2);
    for (const t of taakstellingen as Record<string, number>[])
      expect(t.openstaand).toBe(t.opgelegd! + t.achterstandVorig! - t.gerealiseerd!);
  });

  it('many people with few queries', async () => {
    const personen = subgraph.wereld.personen.map(({ id }) => id);
    const query = jest.spyOn(PostgresQueryRunner.prototype, 'query');
    const { data, errors } = await subgraph.vraagEntities('Statushouder', personen, DOSSIER, klantmanager);
    const asked = query.mock.calls.length;
    query.mockRestore();
    expect([errors, (data!._entities as object[]).length]).toEqual([undefined, personen.length]);
    expect(asked).toBeLessThan(20);
  });
});
