// The rules of the scripts. What was there before a rule stands in suppressions.json: no file may get worse, and what gets better must be taken out there.
import js from '@eslint/js';
import globals from 'globals';
import { size } from './size.mjs';

const rules = {
  ...js.configs.recommended.rules,
  complexity: ['error', 15],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'max-lines': ['error', 300],
  // what folds texts names combining and control characters, and means them
  'no-control-regex': 'off',
  'no-misleading-character-class': 'off',
  'no-shadow': 'error',
  'no-unused-vars': ['error', { args: 'after-used', ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
  'no-var': 'error',
  'prefer-const': ['error', { destructuring: 'all' }],
  'longview/size': ['error', 80],
};

/** Modules of Jira's web-resource manager: scripts of their own, loaded by define(). */
const shipped = { ...globals.browser, define: 'readonly', require: 'readonly', AJS: 'readonly', WRM: 'readonly' };

const plugins = { longview: { rules: { size } } };

export default [
  { ignores: ['**/node_modules/', 'target/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/main/resources/js/**/*.js', 'src/sandbox/resources/**/*.js'],
    plugins,
    rules,
    languageOptions: { ecmaVersion: 2022, sourceType: 'script', globals: shipped },
  },
  {
    files: ['src/**/*.mjs', 'src/test/js/**/*.js'],
    plugins,
    rules,
    languageOptions: { ecmaVersion: 2023, sourceType: 'module', globals: { ...globals.node, ...globals.browser } },
  },
];
