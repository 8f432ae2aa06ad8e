import assert from 'node:assert/strict';
import { test } from 'node:test';
import './testing.js';
import { bytesOf } from './embedded.js';

/** As app/site/characters.go writes a module. */
const text = [0, 97, 115, 109, 255].map((byte) => String.fromCharCode(byte ^ 60)).join('');
const sum = [0, 97, 115, 109, 255].reduce((before, byte) => (before * 31 + byte) % 2 ** 32, 5);

test('characters become the bytes of a module', () => {
  assert.deepEqual([...bytesOf({ name: 'x', length: 5, sum, text })], [0, 97, 115, 109, 255]);
});

test('a ninth bit does not count', () => {
  const marked = String.fromCharCode(text.charCodeAt(0) + 256) + text.slice(1);
  assert.equal(bytesOf({ name: 'x', length: 5, sum, text: marked })[0], 0);
});

test('characters that another charset has broken are refused', () => {
  for (const broken of [text.slice(1), `${text}Ã`, text.replace('Ã', 'Ä')]) assert.throws(() => bytesOf({ name: 'x', length: 5, sum, text: broken }));
});
