import { canCheck, check, EXPECTED } from './check';

const each = canCheck() ? it.each : it.skip.each;

describe('the model of the withdrawal guarantee', () => {
  each(EXPECTED)(
    'says what it must of %s',
    async (_, claim, without, holds) => {
      const outcome = await check(claim, without);
      expect(outcome.holds).toBe(holds);
      expect(outcome.states).toBeGreaterThan(10);
    },
    300_000,
  );
});
