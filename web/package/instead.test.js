import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const at = (name) => new URL(name, import.meta.url);

test('a file that has the name of one of the element takes its place: tools/package lists it', () => {
  const [, list] = readFileSync(at('../tools/package/scripts.go'), 'utf8').match(/var instead = \[\]string\{(.*)\}/);
  const element = readdirSync(at('../element/'));
  const entries = ['index.js', 'element.js'];
  const both = readdirSync(at('.')).filter((name) => /^[a-z]+\.js$/.test(name) && element.includes(name) && !entries.includes(name));
  assert.deepEqual([...list.matchAll(/"(.+?)"/g)].map(([, name]) => name).sort(), both);
});
