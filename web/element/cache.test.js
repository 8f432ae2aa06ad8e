import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, cached, keep } from './cache.js';

test('a cache forgets its oldest entry when it gets too large', () => {
  const cache = new Map();
  for (let i = 0; i < LIMIT; i++) keep(cache, `${i}`, i);
  assert.equal(cache.size, LIMIT);
  assert.equal(cache.get('0'), 0);
  keep(cache, 'one more', LIMIT);
  assert.equal(cache.size, LIMIT);
  assert.deepEqual([cache.has('0'), cache.has('1'), cache.has('one more')], [false, true, true]);
  keep(cache, '1', 'another');
  assert.equal(cache.size, LIMIT, 'a known key takes no place');
});

test('what is known is not made again', async () => {
  const cache = new Map();
  let made = 0;
  const make = async () => ++made;
  assert.deepEqual(await Promise.all([cached(cache, 'a', make), cached(cache, 'a', make), cached(cache, 'b', make)]), [1, 1, 2]);
});

test('what could not be made is made again', async () => {
  const cache = new Map();
  await assert.rejects(cached(cache, 'a', async () => { throw new Error('no'); }), /no/);
  assert.equal(await cached(cache, 'a', async () => 'yes'), 'yes');
});
