import { verifyCommand } from './command';

void verifyCommand(process.argv.slice(2), (text) => process.stdout.write(text)).then(
  (code) => (process.exitCode = code),
);
