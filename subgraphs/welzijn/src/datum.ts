const DAG = 86_400_000;

/** The day so many days later (or earlier), as 'YYYY-MM-DD'. */
export const plusDagen = (datum: string, dagen: number): string =>
  new Date(Date.parse(datum) + dagen * DAG).toISOString().slice(0, 10);
