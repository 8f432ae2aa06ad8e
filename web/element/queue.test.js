import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observers, settled, window } from './testing.js';
import { IDLE_WORK } from './durations.js';

/** What the browser is asked to run when it is idle. */
const idle = [];
window.requestIdleCallback = (run) => idle.push(run);
const { dequeue, enqueue, waiting } = await import('./queue.js');
const [view] = observers;

function element() {
  const own = { updates: 0, _update() { own.updates++; } };
  return own;
}

test('an element that comes into view starts, once; the others start when the page is idle', async (t) => {
  t.mock.method(performance, 'now', () => 0);
  const [near, far, farther] = [element(), element(), element()];
  for (const one of [near, far, farther]) enqueue(one);
  assert.equal(idle.length, 0);
  view.show(near);
  await settled();
  assert.deepEqual([near.updates, far.updates], [1, 0]);
  assert.deepEqual([...waiting], [far, farther]);
  assert.equal(view.targets.has(near), false);
  view.show(near);
  assert.equal(near.updates, 1);
  await settled();
  assert.equal(idle.length, 1, 'the browser is asked once');
  idle.pop()();
  await settled();
  assert.deepEqual([near.updates, far.updates, farther.updates], [1, 1, 1]);
  assert.equal(waiting.size + idle.length, 0, 'nothing is left to do');
});

// On a phone nine badges of a board began in one task, and the page answered nobody for 200 ms.
test('elements that come into view together start in tasks of their own', async (t) => {
  t.mock.method(performance, 'now', () => 1e6);
  const [first, second, removed] = [element(), element(), element()];
  for (const one of [first, second, removed]) enqueue(one);
  const before = MessageChannel.made;
  view.show(first, second, removed);
  assert.deepEqual([first.updates, second.updates, MessageChannel.made - before], [0, 0, 3]);
  dequeue(removed);
  await settled();
  assert.deepEqual([first.updates, second.updates, removed.updates], [1, 1, 0]);
  idle.pop()();
  await settled();
  assert.deepEqual([first.updates, second.updates, waiting.size], [1, 1, 0]);
});

test('idle work stops after a while, and goes on when the page is idle again', async (t) => {
  let now = 0;
  t.mock.method(performance, 'now', () => now);
  const slow = () => ({ updates: 0, _update() { this.updates++; now += IDLE_WORK - 10; } });
  const [first, second, third] = [slow(), slow(), slow()];
  for (const one of [first, second, third]) enqueue(one);
  view.show(first);
  await settled();
  enqueue(first);
  idle.pop()();
  await settled();
  assert.deepEqual([second.updates, third.updates, first.updates], [1, 1, 1]);
  idle.pop()();
  await settled();
  assert.equal(first.updates, 2);
  assert.equal(waiting.size + idle.length, 0);
});

test('an element that is removed does not start', () => {
  const one = element();
  enqueue(one);
  assert.equal(dequeue(one), true);
  assert.equal(dequeue(one), false);
  view.show(one);
  assert.equal(one.updates, 0);
});
