import { retentionCommand } from './command';

void retentionCommand(process.argv.slice(2), (text) => process.stdout.write(text)).then(
  (code) => (process.exitCode = code),
);
