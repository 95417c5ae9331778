import { CASUSCODES } from './wereld/casussen';
import { wereld } from './wereld/wereld';

/** `npm run -s demo:cases`: the named cases as JSON. Needs no running hub; the small world has the same people. */
const { casussen } = wereld('klein');
const cases = Object.fromEntries(
  CASUSCODES.map((code) => [code, { id: casussen[code]?.id, omschrijving: casussen[code]?.omschrijving }]),
);
process.stdout.write(`${JSON.stringify(cases, null, 2)}\n`);
