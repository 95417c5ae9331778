import { randomUUID } from 'node:crypto';
import type { Inzage } from '@ketenhub/ledger';
import { CATEGORIEEN, DOELEN, type Taak } from '@ketenhub/schema';
import { dagVan } from '@ketenhub/subgraph/dag';
import { testSubgraph, type Antwoord, type TestSubgraph } from '@ketenhub/subgraph/testing';
import type { DataSource } from 'typeorm';
import { BetrokkenheidEntity } from './betrokkenheid/betrokkenheid.entity';
import { betrokkenheidFeit } from './betrokkenheid/betrokkenheid.feit';
import { VolgersService } from './feed/volgers.service';
import { OrganisatieEntity } from './organisatie/organisatie.entity';
import { gezagFeiten } from './persoon/gezag';
import { PersoonEntity } from './persoon/persoon.entity';
import { persoonFeit } from './persoon/persoon.feit';
import { vulRegels } from './regel/vul-regels';
import { TaaktoewijzingEntity } from './taaktoewijzing/taaktoewijzing.entity';
import { taaktoewijzingFeit } from './taaktoewijzing/taaktoewijzing.feit';
import { ToestemmingEntity } from './toestemming/toestemming.entity';
import { toestemmingFeit } from './toestemming/toestemming.feit';
import { toestemming } from './toestemming.subgraph';
import { ToestemmingstekstEntity } from './toestemmingstekst/toestemmingstekst.entity';
import { WijzigingenService, type Feit } from './wijziging/wijzigingen.service';

/* A small registry for the tests of this subgraph: two gemeenten, their partners, three people. */

export const DAG = 86_400_000;
export const dagen = (aantal: number) => new Date(Date.now() + aantal * DAG);

export const SAMI = '11111111-1111-4111-8111-111111111111';
/** In the gemeente where welzijn performs the begeleiding (T6). */
export const LEYLA = '22222222-2222-4222-8222-222222222222';
/** Known to the registry; nobody of the partners below is involved. */
export const DAWIT = '33333333-3333-4333-8333-333333333333';
/** Under sixteen; nobody is involved until a test says so. */
export const NOUR = '55555555-5555-4555-8555-555555555555';
/** The text that is asked with now, and the one that it replaced. */
export const TEKST = 'delen-2026-1';
export const OUDE_TEKST = 'delen-2025-1';
export const NIEMAND_ID = '99999999-9999-4999-8999-999999999999';

const als = (organisatie: string, rol: string, gebruiker: string, doel = 'PRIVACY_TOEZICHT') => ({
  organisatie,
  rol,
  gebruiker,
  doel,
});
export const klantmanager = als('gemeente-maasveld', 'KLANTMANAGER_INBURGERING', 'mw-klant');
export const begeleider = als('vluchtelingenwerk-maasveld', 'BEGELEIDER', 'mw-begeleider');
export const coordinator = als('vluchtelingenwerk-maasveld', 'COORDINATOR_BEGELEIDING', 'mw-coordinator');
export const socialWerker = als('welzijn-maasveld', 'SOCIAAL_WERKER', 'mw-sociaal');
export const agent = als('politie-maasveld', 'POLITIE_KERNTEAM', 'mw-agent');
export const fg = als('keten-toezicht', 'FUNCTIONARIS_GEGEVENSBESCHERMING', 'mw-fg');
export const sami = als('burger', 'BETROKKENE', SAMI, 'INZAGE_BETROKKENE');
export const dawit = als('burger', 'BETROKKENE', DAWIT, 'INZAGE_BETROKKENE');

const ORGANISATIES = [
  ['gemeente-maasveld', 'GEMEENTE', '9901'],
  ['corporatie-mooistede', 'CORPORATIE', '9901'],
  ['corporatie-brabantthuis', 'CORPORATIE', '9901'],
  ['welzijn-maasveld', 'WELZIJN', '9901'],
  ['vluchtelingenwerk-maasveld', 'VLUCHTELINGENWERK', '9901'],
  ['politie-maasveld', 'POLITIE', '9901'],
  ['gemeente-vechtdal-oost', 'GEMEENTE', '9903'],
  ['welzijn-vechtdal-oost', 'WELZIJN', '9903'],
  ['vluchtelingenwerk-vechtdal-oost', 'VLUCHTELINGENWERK', '9903'],
  ['keten-toezicht', 'TOEZICHT', null],
] as const;

const TAKEN: readonly (readonly [string, Taak, string])[] = [
  ['9901', 'REGIE_INBURGERING', 'gemeente-maasveld'],
  ['9901', 'VERHUUR', 'corporatie-mooistede'],
  ['9901', 'VERHUUR', 'corporatie-brabantthuis'],
  ['9901', 'SOCIAAL_TEAM', 'welzijn-maasveld'],
  ['9901', 'MAATSCHAPPELIJKE_BEGELEIDING', 'vluchtelingenwerk-maasveld'],
  ['9903', 'REGIE_INBURGERING', 'gemeente-vechtdal-oost'],
  ['9903', 'SOCIAAL_TEAM', 'welzijn-vechtdal-oost'],
  ['9903', 'MAATSCHAPPELIJKE_BEGELEIDING', 'welzijn-vechtdal-oost'],
];

const BETROKKEN: readonly (readonly [string, string, Taak, string?])[] = [
  [SAMI, 'gemeente-maasveld', 'REGIE_INBURGERING'],
  [SAMI, 'vluchtelingenwerk-maasveld', 'MAATSCHAPPELIJKE_BEGELEIDING'],
  [SAMI, 'vluchtelingenwerk-maasveld', 'MAATSCHAPPELIJKE_BEGELEIDING', 'mw-begeleider'],
  [SAMI, 'welzijn-maasveld', 'SOCIAAL_TEAM'],
  [SAMI, 'politie-maasveld', 'KERNTEAM', 'mw-agent'],
  [LEYLA, 'gemeente-vechtdal-oost', 'REGIE_INBURGERING'],
  [LEYLA, 'welzijn-vechtdal-oost', 'MAATSCHAPPELIJKE_BEGELEIDING'],
];

/**
 * A registry for every test of a describe; or for a table of refusals one for all of them, as they write nothing.
 * `use` is told which.
 */
export const registerPerTest = (use: (register: Testregister) => void): void => houd(beforeEach, afterEach, use);
export const registerPerTabel = (use: (register: Testregister) => void): void => houd(beforeAll, afterAll, use);

function houd(before: typeof beforeEach, after: typeof afterEach, use: (register: Testregister) => void): void {
  let register: Testregister | undefined;
  before(async () => use((register = await startTestregister())));
  after(() => register?.stop());
}

export interface Testregister extends TestSubgraph {
  /** Asks, and gives the code of the first error; undefined when there is none. */
  code(query: string, as: Parameters<TestSubgraph['vraag']>[1], variables?: object): Promise<string | undefined>;
  /** Writes a consent as it might stand, recorded like any other, and returns its id. */
  heeft(change?: Partial<ToestemmingEntity>): Promise<string>;
  /** Ends, adds or replaces an involvement. */
  betrokken(change: Partial<BetrokkenheidEntity>): Promise<void>;
  /** Brings what the registry wrote in its own ledger to the collected record, which is then all there is. */
  verzamel(): Promise<void>;
  /** Adds records to the collected one, as another ledger would have them; each has what is not said from `inzage()`. */
  tekenOp(...records: readonly Partial<Inzage & { bron: string }>[]): Promise<void>;
}

/** Numbers of the records that tests add, in the ledger of `gemeente` unless they say otherwise. */
let volgnummer = 0;

export async function startTestregister(): Promise<Testregister> {
  const subgraph = await testSubgraph(toestemming, { vul: richtIn });
  const bekend = async (revisie: Promise<string>) => {
    await new VolgersService(subgraph.db).bevestiging(await revisie);
  };
  return {
    ...subgraph,
    code: async (...args) => codeVan(await subgraph.vraag(...args)),
    heeft: async (change) => {
      const row = gegeven(change);
      await bekend(schrijf(subgraph.db, ToestemmingEntity, [row], toestemmingFeit));
      return row.id;
    },
    betrokken: (change) =>
      bekend(schrijf(subgraph.db, BetrokkenheidEntity, [betrokkenheid(change)], betrokkenheidFeit)),
    verzamel: async () => {
      await subgraph.db.query(VERZAMEL);
    },
    tekenOp: async (...records) => {
      const { revisie } = (await subgraph.db.query('SELECT stand::text AS revisie FROM revisie'))[0];
      const rows = records.map((record) => ({ ...toRij(record, revisie), volgnummer: volgnummer++ }));
      await subgraph.db.query(TEKEN_OP, [JSON.stringify(rows)]);
    },
  };
}

const toRij = ({ trace, ...change }: Partial<Inzage & { bron: string }>, revisie: string) => ({
  bron: 'gemeente',
  trace_id: trace ?? randomUUID().replaceAll('-', ''),
  span_id: '0'.repeat(16),
  naam: 'Dossier',
  status: 'OK',
  begin: change.einde ?? new Date(),
  einde: new Date(),
  verwerkingsactiviteit: `urn:ketenhub:verwerkingsactiviteit:${change.doel ?? 'HUISVESTEN'}`,
  betrokkene: SAMI,
  organisatie: 'corporatie-mooistede',
  rol: 'WOONCONSULENT',
  doel: 'HUISVESTEN',
  besluiten: [],
  gebruiker: 'mw-1',
  client: 'portaal',
  operatie: 'hash',
  revisie,
  zout: `\\x${'00'.repeat(32)}`,
  ...change,
});

const VERZAMEL = `
  INSERT INTO keteninzage
  SELECT 'toestemming', i.* FROM inzage i
  WHERE i.volgnummer > coalesce((SELECT max(volgnummer) FROM keteninzage WHERE bron = 'toestemming'), -1)`;

const TEKEN_OP = `
  INSERT INTO keteninzage SELECT * FROM jsonb_populate_recordset(NULL::keteninzage, $1::jsonb)`;

export const codeVan = ({ errors }: Antwoord) => errors?.[0]?.extensions.code;

/** The rules, the partners, their tasks and the people, as facts. */
export async function richtIn(db: DataSource): Promise<void> {
  await vulRegels(db);
  await db.manager.insert(
    OrganisatieEntity,
    ORGANISATIES.map(([id, soort, gemeente]) => ({ id, naam: id, soort, gemeente })),
  );
  await schrijf(db, TaaktoewijzingEntity, TAKEN.map(taak), taaktoewijzingFeit);
  await schrijf(
    db,
    PersoonEntity,
    [
      persoon(SAMI, { huishouden: 'h-sami' }),
      persoon(LEYLA, { gemeente: '9903', huishouden: 'h-leyla' }),
      persoon(DAWIT, { huishouden: 'h-dawit', geheimhouding: true }),
      persoon(NOUR, { huishouden: 'h-nour', zestienOp: dagVan(dagen(100).getTime()), gezag: [LEYLA, DAWIT] }),
    ],
    (row) => [persoonFeit(row), ...gezagFeiten(row, dagen(-400))],
  );
  await db.manager.insert(ToestemmingstekstEntity, [tekst(TEKST), tekst(OUDE_TEKST, TEKST)]);
  const rows = BETROKKEN.map(([statushouder, organisatie, taakcode, medewerker]) =>
    betrokkenheid({ statushouder, organisatie, taak: taakcode, medewerker: medewerker ?? null }),
  );
  await schrijf(db, BetrokkenheidEntity, rows, betrokkenheidFeit);
}

async function schrijf<R extends object>(
  db: DataSource,
  table: new () => R,
  rows: readonly R[],
  toFeit: (row: R) => Feit | readonly Feit[],
): Promise<string> {
  return db.transaction(async (manager) => {
    await manager.save(table, [...rows]);
    return WijzigingenService.recordAll(manager, rows.flatMap(toFeit));
  });
}

export const gegeven = (change: Partial<ToestemmingEntity> = {}): ToestemmingEntity =>
  Object.assign(new ToestemmingEntity(), {
    id: randomUUID(),
    statushouder: SAMI,
    verstrekker: 'gemeente-maasveld',
    ontvanger: 'vluchtelingenwerk-maasveld',
    categorie: 'PIP_HOOFDLIJN',
    doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
    status: 'GEGEVEN',
    gevraagdOp: dagen(-31),
    gevraagdDoor: 'mw-klant',
    besluitOp: dagen(-30),
    besluitDoor: SAMI,
    geldigTot: dagen(300),
    ingetrokkenOp: null,
    ingetrokkenDoor: null,
    wijze: 'DIGITAAL',
    taal: 'Arabisch',
    tolkGebruikt: true,
    tekstversie: TEKST,
    uitdrukkelijk: false,
    vertegenwoordiger: false,
    vervalreden: change.status === 'VERVALLEN' ? 'BETROKKENHEID_BEEINDIGD' : null,
    bewijsverwijzing: null,
    ...change,
  });

/** What a question looks like before it is answered. */
export const GEVRAAGD = {
  status: 'GEVRAAGD',
  besluitOp: null,
  besluitDoor: null,
  geldigTot: null,
  wijze: null,
} as const;

const persoon = (statushouder: string, change: Partial<PersoonEntity> = {}): PersoonEntity =>
  Object.assign(new PersoonEntity(), {
    statushouder,
    gemeente: '9901',
    huishouden: null,
    geheimhouding: false,
    zestienOp: null,
    gezag: [],
    overledenOp: null,
    ...change,
  });

const tekst = (versie: string, vervangenDoor: string | null = null): ToestemmingstekstEntity =>
  Object.assign(new ToestemmingstekstEntity(), {
    versie,
    categorieen: [...CATEGORIEEN],
    doelen: [...DOELEN],
    talen: ['Nederlands', 'Arabisch'],
    vindplaats: `https://ketenhub.nl/teksten/${versie}`,
    geldigVan: dagen(-300),
    geldigTot: vervangenDoor === null ? null : dagen(-200),
    vervangenDoor,
    vastgesteldDoor: 'keten-toezicht/mw-fg',
  });

const betrokkenheid = (change: Partial<BetrokkenheidEntity>): BetrokkenheidEntity =>
  Object.assign(new BetrokkenheidEntity(), {
    id: randomUUID(),
    statushouder: SAMI,
    organisatie: 'gemeente-maasveld',
    taak: 'REGIE_INBURGERING',
    medewerker: null,
    van: dagen(-400),
    tot: null,
    reden: 'Gekoppeld aan de gemeente',
    verleendDoor: 'coa',
    ...change,
  });

const taak = ([gemeente, code, organisatie]: readonly [string, Taak, string]): TaaktoewijzingEntity =>
  Object.assign(new TaaktoewijzingEntity(), {
    id: `${gemeente}-${code}-${organisatie}`,
    gemeente,
    taak: code,
    organisatie,
    opdracht: 'Besluit van het college',
    van: dagen(-1000),
    tot: null,
  });
