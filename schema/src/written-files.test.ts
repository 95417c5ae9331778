import { checkWritten, readCommitted, writtenFromYaml } from './written-files';

describe('what is written from the YAML', () => {
  it('is refused when it is not current', () => {
    const problems = checkWritten([{ path: 'schema/src/codes.ts', text: 'new' }], () => 'old');
    expect(problems).toEqual([
      { where: 'schema/src/codes.ts', message: expect.stringContaining('Run `npm run schema`') },
    ]);
  });

  it('is current as committed', () => expect(checkWritten(writtenFromYaml(), readCommitted)).toEqual([]));
});
