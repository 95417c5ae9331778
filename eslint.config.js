const importX = require('eslint-plugin-import-x');
const tseslint = require('typescript-eslint');

/** The suffix is the role, and the role decides the imports. */
const forbid = (files, ...group) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group, message: 'The suffix of a file decides what it may import; see CONTRIBUTING.md.' }] },
    ],
  },
});

module.exports = tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'gateway/static/',
      'gateway/graphiql/',
      '**/*.js',
      '**/*.mjs',
      '**/*.cjs',
      '.ketenhub/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.js'] } } },
    rules: {
      'max-lines': ['error', 400],
      'no-console': 'error',
      eqeqeq: 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.test.ts', 'packages/demo/**', 'schema/src/{write,check,operations}.ts', 'test/**', '**/seed.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: ['test/src/setup/*.ts'], rules: { 'import-x/no-default-export': 'off' } },
  forbid(
    ['**/*.entity.ts'],
    'type-graphql',
    '*.type',
    '**/*.type',
    '*.service',
    '**/*.service',
    '*.resolver',
    '**/*.resolver',
  ),
  forbid(
    ['**/*.type.ts'],
    'typeorm',
    '*.entity',
    '**/*.entity',
    '*.service',
    '**/*.service',
    '*.resolver',
    '**/*.resolver',
  ),
  forbid(['**/*.resolver.ts'], 'typeorm', '*.entity', '**/*.entity'),
  {
    files: ['packages/consent/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'The kernel imports nothing.' }] }],
    },
  },
  {
    files: ['subgraphs/*/src/**/*.ts'],
    ignores: ['**/*seed.ts', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@ketenhub/demo'], message: 'Demo data is for seeds and tests only.' }] },
      ],
    },
  },
);
