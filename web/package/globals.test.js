import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HTMLElement, IntersectionObserver, document } from './globals.js';

test('without a page there are stand-ins, and what is observed comes into view', async () => {
  assert.equal(document.readyState, 'complete');
  assert.equal(typeof HTMLElement, 'function');
  const target = {};
  const [entry] = await new Promise((resolve) => { new IntersectionObserver(resolve).observe(target); });
  assert.deepEqual(entry, { isIntersecting: true, target });
});
