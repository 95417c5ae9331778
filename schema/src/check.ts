import { checkContract } from './check-contract';
import { describeProblem } from './problem';

/** Exits non-zero with one line per problem: file and line or coordinate, what is wrong, what to do. */
function main(): void {
  const problems = checkContract(new Date().toISOString().slice(0, 10));
  for (const problem of problems) console.error(describeProblem(problem));
  if (problems.length === 0) console.log('The contract holds.');
  else console.error(problems.length === 1 ? '1 problem.' : `${problems.length} problems.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

main();
