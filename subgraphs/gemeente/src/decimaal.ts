/** Postgres hands numerics over as text; here they are numbers: euros with two decimals, scores. */
export const decimaal = {
  to: (value: number | null | undefined) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};
