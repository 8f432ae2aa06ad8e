import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW, page } from './testing.js';
import { adjust, distance, isPreview, now } from './time.js';

const MINUTE = 60e3;

/** A page at an instant. */
function at(t, time) {
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse(time) });
  page([]);
  adjust(Date.now(), false);
}

test('a distance is in minutes, hours or days, and never none', (t) => {
  at(t, '2026-11-25T14:37:00+01:00');
  const words = document.querySelector('.board').dataset;
  for (const [minutes, want] of [
    [0.2, 'om 1 minut'], [23, 'om 23 minutter'], [59, 'om 59 minutter'], [60, 'om 1 time'], [89, 'om 1 time'], [90, 'om 2 timer'], [203, 'om 3 timer'], [35 * 60, 'om 35 timer'], [37 * 60, 'om 2 dage'],
  ]) assert.equal(distance(words, NOW + minutes * MINUTE), want);
});

test('the time is that of the elements, where the visitor\'s clock is wrong', (t) => {
  at(t, '2026-11-25T14:37:00+01:00');
  adjust(NOW + MINUTE, false);
  assert.equal(now(), NOW);
  adjust(NOW + 60 * MINUTE, false);
  t.mock.timers.setTime(NOW + MINUTE);
  assert.deepEqual([now(), isPreview()], [NOW + 61 * MINUTE, false]);
  adjust(NOW + 600 * MINUTE, true);
  t.mock.timers.setTime(NOW + 2 * MINUTE);
  assert.deepEqual([now(), isPreview()], [NOW + 600 * MINUTE, true]);
  adjust(NOW + 2 * MINUTE, false);
  assert.deepEqual([now(), isPreview()], [NOW + 2 * MINUTE, false]);
});
