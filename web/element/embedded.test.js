import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import './testing.js';
import { bytesOf } from './embedded.js';

// As app/site/characters.go writes a module.
const go = readFileSync(new URL('../../app/site/characters.go', import.meta.url), 'utf8');
const mask = Number(go.match(/const mask = (\d+)/)[1]);
const swapped = JSON.parse(go.match(/const swapped = (".*")/)[1].replaceAll('\\x', '\\u00'));
const characterOf = (byte) => {
  const character = String.fromCharCode(byte ^ mask);
  const at = swapped.indexOf(character);
  return at < 0 ? character : swapped[at ^ 1];
};

const all = [0, ...Array(256).keys(), 97, 115, 109, 255];
const text = all.map(characterOf).join('');
const module = { name: 'x', length: all.length, sum: all.reduce((before, byte) => Math.imul(before, 31) + byte | 0, all.length), text };

test('characters become the bytes of a module', () => {
  assert.deepEqual([...bytesOf(module)], all);
});

test('characters that another charset has broken are refused', () => {
  for (const broken of [text.slice(1), `${text}Ã`, text.replace('Ã', 'Ä')]) assert.throws(() => bytesOf({ ...module, text: broken }));
});
