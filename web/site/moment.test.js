import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from './testing.js';
import { ask } from './address.js';

const addresses = () => [...document.querySelectorAll('a')].map((link) => link.search);

// "Tilbage til nu", other moments and the other language lost whom the board was for.
test('links to other moments, and to the other language, keep what else the address asks for', async () => {
  page([], '/?for=borgere&at=2026-12-24T12:00');
  document.body.innerHTML = '<span id="back"><a href="./"></a></span><a href="./" data-step="3600"></a><a href="./en/" data-page hreflang="en"></a><a href="./nemid/" data-page></a>';
  await import('./moment.js');
  assert.deepEqual(addresses(), ['?for=borgere', '?for=borgere&at=2026-12-24T13:00:00+01:00', '?for=borgere&at=2026-12-24T12:00', '?for=borgere&at=2026-12-24T12:00']);
  ask('for', '');
  assert.deepEqual(addresses(), ['', '?at=2026-12-24T13:00:00+01:00', ...Array(2).fill(location.search)]);
});
