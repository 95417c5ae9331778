/** The calendar day of an instant (milliseconds) in the Netherlands, `YYYY-MM-DD`. */
export const dagVan = (moment: number): string => DAG.format(moment);

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The ISO 8601 week of a day (`YYYY-MM-DD`), as `2026-W34`: the week belongs to the year of its Thursday. */
export function isoWeek(dag: string): string {
  const donderdag = new Date(`${dag}T00:00:00Z`);
  donderdag.setUTCDate(donderdag.getUTCDate() + 4 - (donderdag.getUTCDay() || 7));
  const jaar = donderdag.getUTCFullYear();
  const week = Math.ceil(((donderdag.getTime() - Date.UTC(jaar, 0, 1)) / 86_400_000 + 1) / 7);
  return `${jaar}-W${String(week).padStart(2, '0')}`;
}

/** The day so many days later (earlier when negative). */
export const plusDagen = (dag: string, dagen: number): string =>
  new Date(Date.parse(dag) + dagen * 86_400_000).toISOString().slice(0, 10);
