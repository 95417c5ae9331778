import type { Wereld } from '@ketenhub/demo';
import { filler, inChunks, type Fill, type Step } from '@ketenhub/subgraph/seeding';
import type { EntityManager } from 'typeorm';
import { betrokkenheidFeit } from './betrokkenheid/betrokkenheid.feit';
import { betrokkenheidRijen } from './betrokkenheid/betrokkenheid.seed';
import { bezwaarFeit } from './bezwaar/bezwaar.feit';
import { bezwaarRijen } from './bezwaar/bezwaar.seed';
import { opdrachtFeit } from './opdracht/opdracht.feit';
import { opdrachtRijen } from './opdracht/opdracht.seed';
import { gezagFeiten } from './persoon/gezag';
import { PersoonEntity } from './persoon/persoon.entity';
import { persoonFeit } from './persoon/persoon.feit';
import { persoonRijen } from './persoon/persoon.seed';
import { vulRegels } from './regel/vul-regels';
import { taaktoewijzingFeit } from './taaktoewijzing/taaktoewijzing.feit';
import { taaktoewijzingRijen } from './taaktoewijzing/taaktoewijzing.seed';
import { toestemmingFeit } from './toestemming/toestemming.feit';
import { toestemmingRijen } from './toestemming/toestemming.seed';
import { toestemmingstekstRijen } from './toestemmingstekst/toestemmingstekst.seed';
import { WijzigingenService, type Feit } from './wijziging/wijzigingen.service';

/** The step that fills one table and records its facts, each under its own revision. */
const metFeiten = <R extends object>(
  tabel: string,
  rijen: (wereld: Wereld) => readonly R[],
  toFeit: (row: R) => Feit | readonly Feit[] | undefined = () => undefined,
): Step<Wereld> => [
  tabel,
  (manager, wereld) =>
    inChunks(rijen(wereld), async (chunk) => {
      await insert(manager, tabel, chunk);
      const feiten = chunk.flatMap((row) => toFeit(row) ?? []).filter(({ feit }) => feit !== null);
      if (feiten.length > 0) await WijzigingenService.recordAll(manager, feiten);
    }),
];

const fillRegister = filler(PersoonEntity, [
  metFeiten('organisatie', ({ organisaties }) => organisaties),
  metFeiten('taaktoewijzing', taaktoewijzingRijen, taaktoewijzingFeit),
  metFeiten('opdracht', opdrachtRijen, opdrachtFeit),
  metFeiten('convenant', ({ convenanten }) => convenanten),
  metFeiten('verwerkingsactiviteit', ({ verwerkingsactiviteiten }) => verwerkingsactiviteiten),
  metFeiten('persoon', persoonRijen, (row) => [persoonFeit(row), ...gezagFeiten(row, new Date())]),
  metFeiten('betrokkenheid', betrokkenheidRijen, betrokkenheidFeit),
  metFeiten('toestemmingstekst', toestemmingstekstRijen),
  metFeiten('toestemming', toestemmingRijen, toestemmingFeit),
  metFeiten('bezwaar', bezwaarRijen, bezwaarFeit),
]);

/** Fills the registry with its rules, and with the demo world when there are no people yet. */
export const fill: Fill<Wereld> = async (db, makeWereld, report) => {
  await vulRegels(db);
  return fillRegister(db, makeWereld, report);
};

/** One statement per chunk; names of properties are names of columns. */
const insert = (manager: EntityManager, table: string, rows: readonly object[]) =>
  manager.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
