import type { ValueTransformer } from 'typeorm';

/** Euro with two decimals, `numeric` in the database: the driver gives it as text to keep it exact. */
export const EURO: ValueTransformer = {
  to: (value: number) => value,
  from: (value: string) => Number(value),
};
