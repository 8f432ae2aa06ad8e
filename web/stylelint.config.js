/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-recommended',
  ignoreFiles: ['dist/**', '**/node_modules/**'],
  rules: {
    // Rules stand by what they are about, and their selectors seldom meet.
    'no-descending-specificity': null,
  },
};
