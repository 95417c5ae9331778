import { PROCES } from '@ketenhub/subgraph';
import { categorieen, doelen, rollen, type Grondslag } from '@ketenhub/schema';

/* The record in words that everyone understands. A code that the contract no longer has is told as it is. */

export const gegevensInWoorden = (code: string): string =>
  categorieen().find((each) => each.code === code)?.omschrijving ?? code;

export const doelInWoorden = (code: string | null | undefined): string =>
  code ? (doelen().find((each) => each.code === code)?.omschrijving ?? code) : 'Er is geen doel genoemd.';

export const rolInWoorden = (code: string): string =>
  ANDERS[code] ?? rollen().find((each) => each.code === code)?.naam ?? code;

const ANDERS: Readonly<Record<string, string>> = {
  BETROKKENE: 'Iemand van uw gezin of huishouden',
  [PROCES]: 'Een systeem dat dit logboek leest',
};

export const grondInWoorden = (code: string | null | undefined): string =>
  code ? (GROND[code as Grondslag] ?? code) : 'Dit hoort bij het bijhouden van uw gegevens.';

const GROND: Readonly<Record<Grondslag, string>> = {
  EIGEN_BRON: 'De organisatie heeft deze gegevens zelf vastgelegd.',
  WETTELIJKE_TAAK: 'De organisatie heeft deze gegevens nodig voor een taak die in de wet staat.',
  OVEREENKOMST: 'De organisatie heeft deze gegevens nodig voor een contract met u, zoals uw huurcontract.',
  CONVENANT: 'Organisaties hebben dit samen afgesproken. U kunt hiertegen bezwaar maken.',
  TOESTEMMING: 'U gaf toestemming. U kunt die altijd intrekken.',
  UITDRUKKELIJKE_TOESTEMMING: 'U gaf uitdrukkelijk toestemming. U kunt die altijd intrekken.',
  GEEN_BEZWAAR: 'Dit mag zolang u geen bezwaar maakt.',
  VITAAL_BELANG: 'Er was een noodgeval. De functionaris gegevensbescherming kijkt dit na.',
  MELDPLICHT: 'De organisatie moest dit melden.',
  AGGREGAAT: 'Alleen als aantal, zonder uw naam.',
  NOOIT: 'Dit mag nooit.',
};

/** '3 november 2026 om 14:05', as on a clock in the Netherlands. */
export const momentInWoorden = (moment: Date): string => MOMENT.format(moment);

const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'short',
});

/** '3 november 2026', of a day as JJJJ-MM-DD; nothing of no day. */
export const dagInWoorden = (dag: string): string => (dag === '' ? '' : DAG.format(new Date(`${dag}T12:00:00Z`)));

const DAG = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', dateStyle: 'long' });

/** Lower case at the beginning, and no full stop: for the middle of a sentence. */
export const inZin = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1).replace(/\.$/, '');
