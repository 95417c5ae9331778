import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Categorie, Doel, Grondslag, Rol, Taak } from './codes';
import { CONTRACT_FOLDER } from './contract-folder';
import { deepFreeze } from './deep-freeze';
import { once } from './once';
import { readYamlFile, type YamlFile } from './yaml-file';

/** One rule of the contract: what a role may see for a purpose, on which ground, and why. */
export interface Regel {
  readonly id: string;
  readonly versie: number;
  readonly rol: Rol;
  readonly categorie: Categorie;
  readonly doel: Doel;
  readonly grondslag: Grondslag;
  /** '*' is every field of the category; otherwise `Type.veld`. */
  readonly velden: '*' | readonly string[];
  /** Counts only on a Betrokkenheid for this task. */
  readonly taak?: Taak;
  readonly wet: string;
  readonly bron: string;
  readonly toelichting: string;
  /** First day in force, YYYY-MM-DD. */
  readonly geldigVan: string;
  /** First day no longer in force, YYYY-MM-DD. */
  readonly geldigTot?: string;
}

export interface RegelFile {
  readonly rol: Rol;
  readonly regels: readonly Omit<Regel, 'rol'>[];
}

/** The files of `schema/regels/`, one per role, in alphabetical order. Throws ContractError. */
export function readRegelFiles(): readonly YamlFile<RegelFile>[] {
  return readdirSync(join(CONTRACT_FOLDER, 'regels'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readYamlFile<RegelFile>('regels', join('regels', name)));
}

/** Every version of every rule. Immutable, parsed once. */
export const regels = once((): readonly Regel[] =>
  deepFreeze(readRegelFiles().flatMap(({ data: { rol, regels } }) => regels.map((regel) => ({ ...regel, rol })))),
);
