import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** The themes' accents, light and dark. */
const accents = Object.fromEntries([...css.matchAll(/:host(?:\(\[theme="(\w+)"\]\))? \{\s*--_day: (#\w+);\s*--_night: (#\w+);/g)]
  .map(([, theme = 'neutral', ...both]) => [theme, both]));

/** The colours, light and dark, by name. */
const colours = Object.fromEntries([...css.matchAll(/--_([a-z-]+): var\(--service-status-[a-z-]+, light-dark\((#\w+), (#\w+)\)\)/g)]
  .map(([, name, ...both]) => [name, both]));

/** Luminance as WCAG 2.1 defines it. */
function luminance(colour) {
  const hex = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  const [red, green, blue] = [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

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
