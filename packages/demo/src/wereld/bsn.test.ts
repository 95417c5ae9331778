import { elfproef, testnummers } from './bsn';

describe('elfproef', () => {
  it.each([
    ['refuses letters', '99999012a', false],
    ['refuses eight digits', '99999012', false],
    ['refuses a wrong check digit', '999990018', false],
    ['accepts a test number', '999990019', true],
  ])('%s', (_, bsn, verwacht) => {
    expect(elfproef(bsn)).toBe(verwacht);
  });

  it('leaves enough test numbers for everybody in the world', () => {
    expect(testnummers().length).toBeGreaterThan(850);
    expect(testnummers().every((bsn) => bsn.startsWith('99999'))).toBe(true);
  });
});
