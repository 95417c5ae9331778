import { AANNAMES } from './aannames';
import type { Datum, Moment } from './types';

export const PEILDATUM: Datum = AANNAMES.peildatum.waarde;

const DAG = 86_400_000;
/** Taken once: looking up a global is slow where tests run. */
const { round } = Math;
const { parse, UTC } = Date;

export function plusDagen(datum: Datum, dagen: number): Datum {
  return alsDatum(parse(datum) + round(dagen) * DAG);
}

/** Few distinct days exist in the world, and each is written many times. */
const GESCHREVEN = new Map<number, Datum>();

function alsDatum(tijd: number): Datum {
  const bekend = GESCHREVEN.get(tijd);
  if (bekend !== undefined) return bekend;
  const datum = new Date(tijd).toISOString().slice(0, 10);
  GESCHREVEN.set(tijd, datum);
  return datum;
}

/** The same day of a later month, or its last day when that month is shorter. */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const begin = new Date(parse(datum));
  const [jaar, maand, dag] = [begin.getUTCFullYear(), begin.getUTCMonth() + maanden, begin.getUTCDate()];
  const laatste = new Date(UTC(jaar, maand + 1, 0)).getUTCDate();
  return alsDatum(UTC(jaar, maand, dag < laatste ? dag : laatste));
}

/** Whole days from `van` to `tot`. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return round((parse(tot) - parse(van)) / DAG);
}

export const vroegste = (...data: Datum[]): Datum => data.reduce((a, b) => (b < a ? b : a));
export const laatste = (...data: Datum[]): Datum => data.reduce((a, b) => (b > a ? b : a));
/** True on the peildatum itself as well. */
export const voorbij = (datum: Datum | undefined): datum is Datum => datum !== undefined && datum <= PEILDATUM;

/** A working moment on that day, in UTC. */
export function moment(datum: Datum, uur = 9, minuut = 0): Moment {
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${datum}T${twee(uur)}:${twee(minuut)}:00.000Z`;
}

export const dag = (op: Moment): Datum => op.slice(0, 10);

export function leeftijdOp(geboortedatum: Datum, op: Datum = PEILDATUM): number {
  return Number(op.slice(0, 4)) - Number(geboortedatum.slice(0, 4)) - (op.slice(5) < geboortedatum.slice(5) ? 1 : 0);
}

/** Index in the six half-years of the world, 0 for 2024-H1; negative before it. */
export function halfjaarVan(datum: Datum): number {
  return (Number(datum.slice(0, 4)) - 2024) * 2 + (datum.slice(5, 7) > '06' ? 1 : 0);
}

export const halfjaarBegin = (index: number): Datum => `${2024 + Math.floor(index / 2)}-${index % 2 ? '07' : '01'}-01`;
export const halfjaarEinde = (index: number): Datum => plusDagen(halfjaarBegin(index + 1), -1);
