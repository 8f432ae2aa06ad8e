import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast } from '../tools/contrast.js';

const css = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** The themes' accents, light and dark. */
const accents = Object.fromEntries([...css.matchAll(/(?:theme="(\w+)"\]\) > div \{ )?--_accent: var\(--service-status-accent, light-dark\((#\w+), (#\w+)\)\)/g)]
  .map(([, theme = 'neutral', ...both]) => [theme, both]));

/** The colours, light and dark, by name. */
const colours = Object.fromEntries([...css.matchAll(/--_([a-z-]+): var\(--service-status-[a-z-]+, light-dark\((#\w+), (#\w+)\)\)/g)]
  .map(([, name, ...both]) => [name, both]));

for (const [scheme, i] of [['light', 0], ['dark', 1]]) {
  const of = (name) => colours[name][i];

  test(`text can be read: ${scheme}`, () => {
    const pairs = ['text', 'muted', 'link', 'visited', 'open-text', 'closed-text', 'unknown-text'].map((name) => [name, 'background']);
    for (const state of ['open', 'closed', 'unknown', 'outage']) pairs.push([`${state}-text`, state], ['text', state]);
    for (const [text, behind] of pairs) {
      const got = contrast(of(text), of(behind));
      assert.ok(got >= 4.5, `${text} on ${behind}: ${got.toFixed(2)}`);
    }
  });

  test(`buttons and focus rings can be seen in every theme: ${scheme}`, () => {
    assert.deepEqual(Object.keys(accents).sort(), ['borger', 'neutral', 'virk']);
    for (const [theme, both] of Object.entries(accents)) {
      const got = [contrast(both[i], of('background')), contrast(both[i], of('on-accent'))];
      assert.ok(Math.min(...got) >= 4.5, `${theme}: ${got}`);
    }
  });
}
