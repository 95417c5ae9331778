import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child } from './child';

const folder = mkdtempSync(join(tmpdir(), 'ketenhub-child-'));
const guard = join(folder, 'guard.js');
writeFileSync(guard, '');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(source: string, env: Record<string, string> = {}): Child {
  const script = join(folder, `${Math.random()}.js`);
  writeFileSync(script, source);
  return new Child({ name: 'proef', script, guard, env, heapMegabytes: 64 });
}

describe('Child', () => {
  it('keeps the last lines of a process that dies', async () => {
    const child = run('console.log("begin"); console.error("kapot"); process.exit(3)');
    expect(await child.ended).toEqual({ code: 3, signal: null });
    expect(child.tail.sort()).toEqual(['begin', 'kapot']);
  });

  it('hands over its own settings and no others', async () => {
    const child = run('console.log(JSON.stringify(Object.keys(process.env)))', { EIGEN: '1' });
    await child.ended;
    const names = (JSON.parse(child.tail[0] as string) as string[]).filter((name) => !name.startsWith('NODE_CHANNEL'));
    expect(names).toEqual(['EIGEN']);
  });

  it('stops a process and waits for its end', async () => {
    const child = run(
      'process.on("SIGTERM", () => { console.log("dag"); process.exit(0) }); setInterval(() => {}, 1e3); console.log("op")',
    );
    while (!child.tail.includes('op')) await new Promise((resolve) => setTimeout(resolve, 20));
    await child.stop();
    expect(child.tail).toContain('dag');
    await child.stop();
  });
});
