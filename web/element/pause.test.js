import assert from 'node:assert/strict';
import { test } from 'node:test';
import './testing.js';
import { pause } from './pause.js';

// WebKit kept every channel of a page that was open for a day, and answered each message later than the one before.
test('no channel stays open', async (t) => {
  let time = 100;
  t.mock.method(performance, 'now', () => time);
  for (let i = 0; i < 3; i++, time += 100) await pause();
  assert.equal(MessageChannel.made, 3);
  assert.equal(MessageChannel.open, 0);
});
