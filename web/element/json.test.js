import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json } from './json.js';

test('a value is written as JSON', () => {
  assert.equal(json({ id: 'a', support: [{ n: 1, none: undefined }], yes: true, nothing: null }), '{"id":"a","support":[{"n":1}],"yes":true,"nothing":null}');
});

// An old library made every list a text, and the declaration was refused.
test('what a library makes of arrays is not used', (t) => {
  Array.prototype.toJSON = function toJSON() { return `[${this.length}]`; };
  t.after(() => { delete Array.prototype.toJSON; });
  assert.equal(JSON.stringify({ support: [1, 2] }), '{"support":"[2]"}');
  assert.equal(json({ support: [1, 2] }), '{"support":[1,2]}');
});
