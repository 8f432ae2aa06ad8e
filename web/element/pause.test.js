import assert from 'node:assert/strict';
import { test } from 'node:test';
import './testing.js';
import { TASK } from './durations.js';
import { pause } from './pause.js';

// WebKit kept every channel of a page that was open for a day, and answered each message later than the one before.
test('no channel stays open', async (t) => {
  let time = 100;
  t.mock.method(performance, 'now', () => time);
  for (let i = 0; i < 3; i++, time += 100) await pause();
  assert.equal(MessageChannel.made, 3);
  assert.equal(MessageChannel.open, 0);
});

// A page with 1,000 cards took 1,000 tasks and as many frames: 10 s in the place of 2.
test('all who wait share the next task, for as long as it may last', async (t) => {
  let time = 1000;
  t.mock.method(performance, 'now', () => time);
  const before = MessageChannel.made;
  await Promise.all(Array.from({ length: 100 }, async () => {
    await pause();
    time += 1;
  }));
  const tasks = MessageChannel.made - before;
  assert.ok(tasks > 100 / (TASK + 2) && tasks <= 100 / TASK + 1, `${tasks} tasks`);
});
