import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/* The rules and roles straight from the files, without the loaders of @ketenhub/schema. */

export interface RuleRow {
  readonly id: string;
  readonly rol: string;
  readonly categorie: string;
  readonly doel: string;
  readonly grondslag: string;
  readonly velden: '*' | readonly string[];
  readonly taak?: string;
  readonly geldigVan: string;
  readonly geldigTot?: string;
}

export interface RoleRow {
  readonly code: string;
  readonly betrokkenheid: string;
  readonly taak?: string;
}

const SCHEMA = join(__dirname, '../../../schema');
const read = (file: string): unknown => parse(readFileSync(join(SCHEMA, file), 'utf8'));

export const roleRows = (): RoleRow[] => read('rollen.yaml') as RoleRow[];

export const purposes = (): string[] => (read('doelen.yaml') as { code: string }[]).map(({ code }) => code);

export function ruleRows(): RuleRow[] {
  return readdirSync(join(SCHEMA, 'regels')).flatMap((file) => {
    const { rol, regels } = read(`regels/${file}`) as { rol: string; regels: Omit<RuleRow, 'rol'>[] };
    return regels.map((regel) => ({ ...regel, rol }));
  });
}
