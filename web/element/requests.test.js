import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled } from './testing.js';
import { LIMIT } from './cache.js';
import { DAY } from './durations.js';
import { request, requests } from './requests.js';
import { connected } from './scheduler.js';

/** A server that answers with its count, or not at all. */
function server() {
  const own = {
    asked: 0,
    down: false,
    answer: async () => {
      own.asked++;
      if (own.down) throw new Error('down');
      return own.asked;
    },
  };
  return own;
}

/** Counts the updates of all elements, and sets the clock. */
function page(t) {
  const element = { updates: 0, _asked: 0, _wake: 0, _update() { element.updates++; } };
  connected.add(element);
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1000 });
  t.after(() => {
    connected.clear();
    requests.clear();
  });
  return element;
}

test('an address is asked once, however many ask, until its answer is a day old', async (t) => {
  page(t);
  const own = server();
  assert.deepEqual(await Promise.all([request('a', own.answer), request('a', own.answer), request('b', own.answer)]), [1, 1, 2]);
  t.mock.timers.setTime(1000 + DAY - 1);
  assert.equal(await request('a', own.answer), 1);
  assert.equal(own.asked, 2);
});

test('a stale answer is given while the address is asked again, and then the elements are updated', async (t) => {
  const element = page(t);
  const own = server();
  await request('a', own.answer);
  t.mock.timers.setTime(1000 + DAY);
  assert.equal(await request('a', own.answer), 1);
  await settled();
  assert.equal(element.updates, 1);
  assert.equal(await request('a', own.answer), 2);
  assert.equal(own.asked, 2);
});

test('a stale answer is kept when the address cannot be asked again, and the next one who asks tries again', async (t) => {
  const element = page(t);
  const own = server();
  await request('a', own.answer);
  t.mock.timers.setTime(1000 + DAY);
  own.down = true;
  for (const asked of [2, 3]) {
    assert.equal(await request('a', own.answer), 1);
    await settled();
    assert.equal(own.asked, asked);
  }
  assert.equal(element.updates, 0);
});

test('a first answer that fails is forgotten', async (t) => {
  page(t);
  const own = server();
  own.down = true;
  await assert.rejects(request('a', own.answer), /down/);
  own.down = false;
  assert.equal(await request('a', own.answer), 2);
});

// A page that shows one address after the other once filled the memory.
test('only so many answers are kept', async (t) => {
  page(t);
  const own = server();
  for (let i = 0; i <= LIMIT; i++) await request(`${i}`, own.answer);
  assert.equal(requests.size, LIMIT);
  await request(`${LIMIT}`, own.answer);
  assert.equal(own.asked, LIMIT + 1, 'the latest is kept');
  await request('0', own.answer);
  assert.equal(own.asked, LIMIT + 2, 'the oldest is not');
});
