import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Event, document, settled, window } from './testing.js';
import { QUARTER } from './durations.js';
import { connected, schedule, update, watchPage } from './scheduler.js';

const START = Date.parse('2026-11-24T10:00:00+01:00');

/** An element that is asked again after some seconds, and notes the seconds when it is. */
function element(seconds) {
  const own = {
    updates: [],
    _asked: START,
    _wake: START + seconds * 1000,
    _update() {
      own.updates.push((Date.now() - START) / 1000);
      own._asked = Date.now();
      own._wake = own._asked + QUARTER;
    },
  };
  connected.add(own);
  return own;
}

/** A clock that stands still until the test moves it. */
function clock(t) {
  t.after(async () => { // leaves no timer to the next test
    connected.clear();
    schedule();
    await settled();
  });
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: START });
  return async (seconds) => {
    await settled();
    t.mock.timers.tick(seconds * 1000);
    await settled();
  };
}

test('one timer wakes the elements at the time of each', async (t) => {
  const pass = clock(t);
  const [soon, later, latest] = [element(10), element(20), element(30)];
  schedule();
  await pass(9.999);
  assert.deepEqual(soon.updates, []);
  await pass(0.001);
  await pass(10);
  assert.deepEqual([soon.updates, later.updates, latest.updates], [[10], [20], []]);
});

test('when many elements finish at once, the time is worked out once', async (t) => {
  const pass = clock(t);
  let looks = 0;
  Object.defineProperty(element(10), '_wake', { get: () => { looks++; return Infinity; } });
  for (let i = 0; i < 3; i++) schedule();
  await pass(0);
  assert.equal(looks, 1);
});

test('an element that has nothing to wait for is asked again after a quarter of an hour', async (t) => {
  const pass = clock(t);
  const one = element(Infinity);
  schedule();
  await pass(899);
  assert.deepEqual(one.updates, []);
  one._wake = 0;
  await pass(1);
  assert.deepEqual(one.updates, [900]);
});

test('an earlier time replaces the timer', async (t) => {
  const pass = clock(t);
  const one = element(1000);
  schedule();
  await pass(0);
  one._wake = START + 5000;
  schedule();
  await pass(5);
  assert.deepEqual(one.updates, [5]);
  await pass(890);
  assert.deepEqual(one.updates, [5], 'the first timer is gone');
});

test('without elements there is no timer', async (t) => {
  const pass = clock(t);
  const one = element(10);
  schedule();
  await pass(0);
  connected.delete(one);
  schedule();
  await pass(0);
  connected.add(one);
  await pass(10);
  assert.deepEqual(one.updates, []);
});

test('an element is asked again when the clock is set back', (t) => {
  clock(t);
  const one = element(10);
  t.mock.timers.setTime(START - 1000);
  update();
  assert.deepEqual(one.updates, [-1]);
});

test('an update of all does not wait for the time of each', (t) => {
  clock(t);
  const one = element(10);
  update();
  assert.deepEqual(one.updates, []);
  update(true);
  assert.deepEqual(one.updates, [0]);
});

test('the page is looked at, comes back, or is online: all elements are updated', (t) => {
  clock(t);
  const expired = [];
  watchPage((online) => expired.push(online));
  const one = element(10);
  const fire = (target, type, parts) => target.dispatchEvent(Object.assign(new Event(type), parts));
  let hidden = false;
  Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
  for (const [target, type, parts, hides, n] of [
    [window, 'focus', {}, false, 1],
    [window, 'online', {}, false, 2],
    [window, 'pageshow', { persisted: true }, false, 3],
    [window, 'pageshow', { persisted: false }, false, 3],
    [document, 'visibilitychange', {}, true, 3],
    [document, 'visibilitychange', {}, false, 4],
  ]) {
    hidden = hides;
    fire(target, type, parts);
    assert.equal(one.updates.length, n, `${type} ${JSON.stringify(parts)}`);
  }
  assert.deepEqual(expired, [false, true, false, false, false, false], 'only the network brings back what failed');
});

// The language of a page that changed it was seen an hour later.
test('the page changes its language: all elements are updated', async (t) => {
  clock(t);
  watchPage(() => {});
  const one = element(10);
  document.documentElement.lang = 'en';
  await settled();
  t.after(() => document.documentElement.removeAttribute('lang'));
  assert.ok(one.updates.length > 0);
});
