import js from '@eslint/js';
import globals from 'globals';

// Run from the top of the tree: all scripts of the tree are linted, each with the names that are there when it runs.

/** @param {string[]} names */
const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/** @type {import('eslint').Linter.Config[]} */
export default [
  { ignores: ['web/dist/', '.tools/', '.build/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-var': 'error', 'prefer-const': 'error' },
  },
  {
    files: ['web/element/*.js'],
    languageOptions: { globals: { ...globals.browser, ...readonly('__CSS__', '__STATUS_DIGEST__', '__WEEK_DIGEST__', '__OSM_DIGEST__', '__READER_DIGEST__', '__VERSION__', '__EMBED__', '__EMBEDDED__') } },
    rules: { 'preserve-caught-error': 'off' }, // the console gets the message only, and a cause would be paid for by each visitor
  },
  { files: ['web/package/*.js'], languageOptions: { globals: { ...globals.browser, ...readonly('__CSS__', '__VERSION__') } } },
  {
    files: ['web/app/*.js'],
    ignores: ['web/app/worker.js'],
    languageOptions: { globals: { ...globals.browser, ...readonly('Go', '__APP__') } },
  },
  { files: ['web/site/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['web/app/worker.js'],
    languageOptions: { globals: { ...globals.serviceworker, ...readonly('__SITE__') } },
  },
  {
    // A page runs these as they are.
    files: ['web/demo/*.js', 'web/embed/*.js', 'wasm_test/**/*.js'],
    ignores: ['wasm_test/bench/peer/*.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
  {
    // Set by the tests, by one script for another, and by wasm_exec.js.
    files: ['wasm_test/**/*.js'],
    languageOptions: {
      globals: {
        ...readonly('START', 'PAGES', 'Go', 'fs', 'elements', 'readable', 'clock', 'uncaught', 'isLive', 'tidy', 'calls', 'trap', 'violations', 'changes'),
        instances: 'writable',
        output: 'writable',
      },
    },
  },
  { files: ['wasm_test/bench/peer/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.mjs', '**/*.test.js', 'web/*/testing.js', 'web/*.js', 'web/tools/**/*.js'],
    languageOptions: { globals: { ...globals.node, gc: 'readonly' } }, // gc: with --expose-gc
  },
];
