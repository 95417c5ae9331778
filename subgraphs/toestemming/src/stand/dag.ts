/** The day of a moment, as JJJJ-MM-DD in UTC. */
export const dag = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
