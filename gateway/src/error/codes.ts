import { FOUTCODES } from '@ketenhub/schema';

/** Codes of errors that may reach a partner (schema/foutcodes.yaml); any other error is masked. */
export const PUBLIC_CODES: ReadonlySet<string> = new Set(FOUTCODES);

/** Those that a source explains itself; what goes wrong inside a source gets the hub's own sentence. */
export const SOURCE_CODES: ReadonlySet<string> = new Set(FOUTCODES.filter((code) => code !== 'INTERNE_FOUT'));
