import { Hub } from './start/hub';
import { Progress } from './start/progress';
import { readSettings } from './start/settings';
import { watchParent } from './start/watch-parent';
import { welcome } from './start/welcome';

/** `npm start`: the whole hub on this machine, until Ctrl-C or SIGTERM. */
async function main(): Promise<number> {
  const settings = readSettings(process.env);
  const progress = new Progress((text) => void process.stdout.write(text));
  const hub = new Hub(settings, progress);
  const asked = new Promise<'asked'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve('asked'));
    // npm's shell does not pass a signal on: then its end is the sign.
    if (process.env.npm_lifecycle_event !== undefined) watchParent(() => resolve('asked'));
  });
  try {
    if ((await Promise.race([hub.start(), asked])) !== 'asked') {
      process.stdout.write(welcome(settings, progress.seconds()));
      await Promise.race([hub.broken, asked]);
    }
    progress.say('Stoppen…');
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  } finally {
    await hub.stop();
  }
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
