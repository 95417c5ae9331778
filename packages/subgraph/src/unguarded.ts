/* The parts of a subgraph without its guard: for benchmarks and tests that measure or check the guard itself. */
export { assemble } from './build';
export { classify, type Classifications } from './classification';
export { guard, type GuardContext } from './guard';
export { Register } from './register/register';
export { Verzoek } from './verzoek';
