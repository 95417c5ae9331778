import type { ValueTransformer } from 'typeorm';

/** For a `numeric` column, which the driver gives as text to keep it exact: here it is a number, as euros or a score. */
export const decimaal: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};
