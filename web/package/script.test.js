import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../element/testing.js';
import { connected } from '../element/scheduler.js';
import { base, setBase } from './script.js';

test('a base ends with one slash, and has no query', () => {
  assert.equal(base, '', 'nobody has said it');
  for (const [url, want] of [
    ['https://example.dk', 'https://example.dk/'], ['https://example.dk/status/', 'https://example.dk/status/'], ['/status', '/status/'],
    ['.', './'], [new URL('https://example.dk/a?b#c'), 'https://example.dk/a/'], ['', ''],
  ]) {
    setBase(url);
    assert.equal(base, want);
  }
});

test('elements that wait for it are updated', (t) => {
  const element = { _update: t.mock.fn(), _wake: Infinity, _asked: 0 };
  connected.add(element);
  setBase('https://example.dk/');
  connected.delete(element);
  assert.equal(element._update.mock.callCount(), 1);
});
