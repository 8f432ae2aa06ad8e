import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document, settled } from './testing.js';
import { LIMIT } from './cache.js';
import { QUARTER } from './durations.js';
import { adjust } from './now.js';
import { expire, request, requests } from './requests.js';
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

test('an address is asked once, however many ask, until its answer is a quarter of an hour old', async (t) => {
  page(t);
  const own = server();
  assert.deepEqual(await Promise.all([request('a', own.answer), request('a', own.answer), request('b', own.answer)]), [1, 1, 2]);
  t.mock.timers.setTime(1000 + QUARTER - 1);
  assert.equal(await request('a', own.answer), 1);
  assert.equal(own.asked, 2);
});

// A new notice was seen the next day on a page that stayed open.
test('an address is asked again for what is newer than a cache has', async (t) => {
  page(t);
  const asked = [];
  const answer = async (url, again) => { asked.push(again); };
  await request('a', answer);
  t.mock.timers.setTime(1000 + QUARTER);
  await request('a', answer);
  assert.deepEqual(asked, [false, true]);
});

test('a page that nobody looks at asks for nothing again', async (t) => {
  page(t);
  let hidden = true;
  Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
  t.after(() => delete document.hidden);
  const own = server();
  assert.equal(await request('a', own.answer), 1, 'a page that opens in the background does');
  t.mock.timers.setTime(1000 + QUARTER);
  await request('a', own.answer);
  assert.equal(own.asked, 1);
  hidden = false;
  await request('a', own.answer);
  assert.equal(own.asked, 2);
});

test('a stale answer is given while the address is asked again, and then the elements are updated', async (t) => {
  const element = page(t);
  const own = server();
  await request('a', own.answer);
  t.mock.timers.setTime(1000 + QUARTER);
  assert.equal(await request('a', own.answer), 1);
  await settled();
  assert.equal(element.updates, 1);
  assert.equal(await request('a', own.answer), 2);
  assert.equal(own.asked, 2);
});

/** The seconds at which an address that fails is asked, from now on. */
async function tries(t, own, seconds) {
  const times = [];
  let asked = own.asked;
  for (let second = 1; second <= seconds; second++) {
    t.mock.timers.tick(1000);
    if (own.asked > asked) times.push(second);
    asked = own.asked;
    await settled();
  }
  return times;
}

// Three tries in a second were once all for an hour; and a page without a network asked each minute.
for (const [story, before] of [['first', 0], ['stale', QUARTER]]) {
  test(`an address whose ${story} answer fails is asked again later and later, but at least each quarter of an hour`, async (t) => {
    const element = Object.assign(page(t), { _wake: Infinity });
    t.mock.method(Math, 'random', () => 1);
    t.mock.method(globalThis, 'clearTimeout', () => {}); // that of Node.js would clear another timer for one of an earlier test
    const own = server();
    if (before) await request('a', own.answer);
    t.mock.timers.setTime(1000 + before);
    own.down = true;
    element._update = () => { element.updates++; request('a', own.answer).catch(() => {}); };
    element._update();
    await settled();
    assert.deepEqual(await tries(t, own, 4000), [5, 15, 35, 75, 155, 315, 635, 1275, 2175, 3075, 3975]);
    own.down = false;
    t.mock.timers.tick(900e3);
    await settled();
    assert.equal(await request('a', own.answer), own.asked);
  });
}

test('pages that lost the same server return to it at different moments', async (t) => {
  page(t);
  const own = server();
  own.down = true;
  for (const [random, second] of [[0, 3], [0.5, 4], [1, 5]]) {
    t.mock.method(Math, 'random', () => random);
    const element = [...connected][0];
    element._update = () => { request(`${random}`, own.answer).catch(() => {}); };
    element._update();
    await settled();
    assert.deepEqual(await tries(t, own, 5), [second]);
    element._update = () => {};
  }
});

test('until then all who ask get the same: the stale answer, or the failure', async (t) => {
  page(t);
  const own = server();
  await request('a', own.answer);
  t.mock.timers.setTime(1000 + QUARTER);
  own.down = true;
  for (let i = 0; i < 3; i++) {
    assert.equal(await request('a', own.answer), 1);
    await assert.rejects(request('b', own.answer), /down/);
    await settled();
  }
  assert.equal(own.asked, 3);
});

test('what failed is asked at once when the network returns', async (t) => {
  page(t);
  const own = server();
  await request('a', own.answer);
  own.down = true;
  await assert.rejects(request('b', own.answer), /down/);
  own.down = false;
  expire(false);
  await assert.rejects(request('b', own.answer), /down/);
  expire(true);
  assert.equal(await request('b', own.answer), 3);
  assert.equal(await request('a', own.answer), 1, 'the others are not');
});

test('everything is asked again where the visitor’s clock was wrong', async (t) => {
  page(t);
  t.after(() => adjust(0));
  const own = server();
  await request('a', own.answer);
  adjust(3600e3);
  expire(false);
  await request('a', own.answer);
  assert.equal(own.asked, 2);
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
