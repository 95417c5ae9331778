import { randomBytes } from 'node:crypto';
import type { Inzage, Question } from '@ketenhub/ledger';
import { verwerkingsactiviteit } from '@ketenhub/schema';
import { OPAQUE_ID } from './disclosure';
import { readTraceparent } from './traceparent';

/** Stands where a role does in the record of who read a ledger: no user stands behind a process that is known here. */
export const PROCES = 'PROCES';

/** What a process looked up in a ledger. */
interface Leesvraag {
  readonly route: string;
  /** The process. */
  readonly service: string;
  readonly question: Question;
  readonly traceparent?: unknown;
}

/** The record of that: of the person who is named, or of nobody. */
export function toLeesinzage({ route, service, question, traceparent }: Leesvraag, revisie: string): Inzage {
  const { betrokkene = '', trace } = question;
  const now = new Date();
  const parent = readTraceparent(traceparent);
  return {
    trace: parent?.trace ?? randomBytes(16).toString('hex'),
    ouder: parent?.ouder,
    operatie: JSON.stringify([route, question]),
    naam: trace === undefined ? route : `${route} ${trace}`,
    status: 'OK',
    begin: now,
    einde: now,
    verwerkingsactiviteit: verwerkingsactiviteit(DOEL),
    betrokkene: OPAQUE_ID.test(betrokkene) ? betrokkene : '',
    organisatie: service,
    rol: PROCES,
    doel: DOEL,
    gebruiker: service,
    client: service,
    revisie,
    besluiten: [{ categorie: 'TOESTEMMING', velden: [route], besluit: 'TOEGESTAAN' }],
  };
}

const DOEL = 'PRIVACY_TOEZICHT';
