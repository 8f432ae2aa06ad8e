import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast } from '../tools/contrast.js';

const css = readFileSync(new URL('../app/app.css', import.meta.url), 'utf8');
const [plain, both] = css.split('@supports (color: light-dark');

/** The colours that a theme sets, by name: a list of one colour for each scheme. */
function colours(text, selector) {
  const [, rules] = text.match(new RegExp(`${selector} \\{([^}]*)\\}`)) || assert.fail(`no ${selector}`);
  return Object.fromEntries([...rules.matchAll(/--([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)]
    .map(([, name, light, dark, only]) => [name, only ? [only] : [light, dark]]));
}

const themes = Object.fromEntries(['neutral', 'borger', 'virk'].map((theme) => {
  const of = (text) => ({ ...colours(text, ':root'), ...(theme === 'neutral' ? {} : colours(text, `\\[data-theme="${theme}"\\]`)) });
  return [theme, { plain: of(plain), both: of(both) }];
}));

const PAIRS = [
  ['text', 'ground', 4.5], ['text', 'quiet', 4.5], ['text', 'note', 4.5], ['text', 'away', 4.5], ['text', 'accent-ground', 4.5],
  ['muted', 'ground', 4.5], ['muted', 'quiet', 4.5], ['link', 'ground', 4.5], ['link', 'quiet', 4.5], ['link', 'note', 4.5], ['link', 'away', 4.5],
  ['accent', 'ground', 4.5], ['accent', 'accent-ground', 4.5], ['on-accent', 'accent', 4.5], ['on-head', 'head', 4.5],
  ['wrong', 'ground', 4.5], ['wrong', 'wrong-ground', 4.5], ['on-wrong', 'wrong', 4.5], ['ground', 'text', 4.5],
  ['control', 'ground', 3], ['focus', 'ground', 3], ['focus', 'quiet', 3],
];

for (const [theme, { plain: light, both: schemes }] of Object.entries(themes)) {
  test(`text, controls and focus can be seen: ${theme}`, () => {
    for (const [name, behind, least] of PAIRS) {
      for (const i of [0, 1]) {
        const got = contrast(schemes[name][i], schemes[behind][i]);
        assert.ok(got >= least, `${name} on ${behind}, ${['light', 'dark'][i]}: ${got.toFixed(2)}`);
      }
    }
  });

  test(`a browser without light-dark() has the light colours: ${theme}`, () => {
    for (const [name, [only]] of Object.entries(light)) assert.equal(only, schemes[name][0], name);
  });
}
