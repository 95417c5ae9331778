import { readConfig } from './config';
import { startGateway } from './start';

async function main(): Promise<void> {
  const gateway = await startGateway(readConfig(process.env));
  process.stdout.write(`Ketenhub is ready on ${gateway.url}\n`);
  process.on('SIGHUP', () => void gateway.reload());
  const stop = async () => {
    await gateway.stop();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

main().catch((error: unknown) => {
  process.stderr.write(`gateway: ${error instanceof Error ? error.message : 'could not start'}\n`);
  process.exit(1);
});
