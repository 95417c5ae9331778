import { join } from 'node:path';

/** The folder `schema/`: the same from `src` (tests) and from `dist`. */
export const CONTRACT_FOLDER = join(__dirname, '..');

/** The root of the repository, which holds `subgraphs/`. */
export const REPOSITORY_FOLDER = join(CONTRACT_FOLDER, '..');

/** Where clients register the operations they send, one manifest per client. */
export const OPERATIONS_FOLDER = join(CONTRACT_FOLDER, 'operations');
