/** Something in the contract that must be put right. `where` is a file with its line, or a coordinate in the graph. */
export interface Problem {
  readonly where: string;
  /** What is wrong and what to do about it. */
  readonly message: string;
}

export const describeProblem = ({ where, message }: Problem) => `${where}: ${message}`;

/** The contract cannot be read: nothing may start on half a rule book. */
export class ContractError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'ContractError';
  }
}
