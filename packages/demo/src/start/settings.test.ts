import { createServer } from 'node:net';
import { checkPort } from './port';
import { readSettings } from './settings';

describe('readSettings', () => {
  it.each([
    ['production', { NODE_ENV: 'production' }, /NODE_ENV=production/],
    ['an unknown profile', { PROFIEL: 'groot' }, /PROFIEL is vol of klein/],
    ['a port that is no number', { PORT: 'vier' }, /PORT is geen poortnummer/],
    ['a port that cannot exist', { PORT: '70000' }, /PORT is geen poortnummer/],
  ])('refuses %s in one line', (_, env, message) => {
    expect(() => readSettings(env)).toThrow(message);
  });

  it('needs no setting at all', () => {
    expect(readSettings({})).toMatchObject({ port: 4000, profiel: 'vol', databaseUrls: {} });
    expect(readSettings({}).data).toMatch(/\.ketenhub$/);
  });

  it('takes a database of somebody else per subgraph', () => {
    const { databaseUrls } = readSettings({
      DATABASE_URL_WELZIJN: 'postgres://elders/welzijn',
      DATABASE_URL_GEMEENTE: '',
    });
    expect(databaseUrls).toEqual({ welzijn: 'postgres://elders/welzijn' });
  });
});

describe('checkPort', () => {
  it('names the port that is in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await expect(checkPort(port)).rejects.toThrow(`Poort ${port} is in gebruik`);
    await new Promise((resolve) => server.close(resolve));
    await expect(checkPort(port)).resolves.toBeUndefined();
  });
});
