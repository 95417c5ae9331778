const workspaces = ['consent', 'identity', 'ledger', 'subgraph', 'demo', 'executor'];
const subgraphs = ['gemeente', 'corporatie', 'welzijn', 'vluchtelingenwerk', 'toestemming'];

/** ES modules without a CommonJS build, compiled for jest as our own sources are. */
const esm = ['jose', 'yaml', 'fast-check', 'pure-rand', 'oidc-provider'];

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/gateway', '<rootDir>/schema', '<rootDir>/subgraphs', '<rootDir>/packages', '<rootDir>/test'],
  testMatch: ['**/src/**/*.test.ts'],
  modulePathIgnorePatterns: ['/dist/'],
  moduleNameMapper: {
    '^@ketenhub/subgraph/(.+)$': '<rootDir>/packages/subgraph/src/$1',
    '^@ketenhub/schema$': '<rootDir>/schema/src',
    '^@ketenhub/gateway$': '<rootDir>/gateway/src',
    [`^@ketenhub/(${workspaces.join('|')})$`]: '<rootDir>/packages/$1/src',
    [`^@ketenhub/subgraph-(${subgraphs.join('|')})$`]: '<rootDir>/subgraphs/$1/src',
  },
  transform: {
    '^.+\\.ts$': ['@swc/jest', JSON.parse(require('node:fs').readFileSync(`${__dirname}/.swcrc`, 'utf8'))],
    '^.+\\.m?js$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  globalSetup: '<rootDir>/test/src/setup/start-postgres.ts',
  globalTeardown: '<rootDir>/test/src/setup/stop-postgres.ts',
  testSequencer: '<rootDir>/test/sequencer.js',
  setupFiles: ['reflect-metadata'],
  // A slow machine is no failure.
  testTimeout: 120_000,
  maxWorkers: 2,
};
