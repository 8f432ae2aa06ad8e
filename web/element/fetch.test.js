import assert from 'node:assert/strict';
import { test } from 'node:test';
import './testing.js';
import { fetchDeclaration, fetchModule } from './fetch.js';
import { adjust, ahead, now } from './now.js';
import { connected } from './scheduler.js';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const MINUTE = 60e3;

/**
 * A server whose clock is some minutes ahead of the visitor's. old is how many minutes ago its first answer was given;
 * with age it says so, and with away it gives no other.
 */
function server(t, minutes, { old = 0, age, away, silent } = {}) {
  t.mock.timers.enable({ apis: ['Date', 'setTimeout'], now: NOON });
  const asked = [];
  const element = { updates: 0, _asked: 0, _wake: Infinity, _update() { element.updates++; } };
  connected.add(element);
  t.after(() => {
    connected.clear();
    adjust(0);
  });
  t.mock.method(globalThis, 'fetch', async (url, { method = 'GET', cache, integrity }) => {
    asked.push([method, cache, integrity].filter(Boolean).join(' '));
    if (away && method === 'HEAD') throw new TypeError('Failed to fetch');
    const headers = new Headers();
    if (!silent) headers.set('date', new Date(NOON + (minutes - (method === 'GET' ? old : 0)) * MINUTE).toUTCString());
    if (age && method === 'GET') headers.set('age', `${old * 60}`);
    return new Response('content', { headers });
  });
  return { asked, element };
}

for (const [story, minutes, options, wrong, requests] of [
  ['is right', 0, {}, 0, ['GET']],
  ['is a little wrong', 1.9, {}, 0, ['GET']],
  ['is an hour fast', -60, {}, -60, ['GET', 'HEAD no-store']],
  ['is an hour slow', 60, {}, 60, ['GET', 'HEAD no-store']],
  ['is right, and the answer is old', 0, { old: 600 }, 0, ['GET', 'HEAD no-store']],
  ['is right, and the answer is old and says so', 0, { old: 600, age: true }, 0, ['GET']],
  ['is right, and the answer is old, without a network', 0, { old: 600, away: true }, 0, ['GET', 'HEAD no-store']],
  ['is compared with a server that says no time', 60, { silent: true }, 0, ['GET']],
]) {
  test(`the visitor's clock ${story}`, async (t) => {
    const { asked } = server(t, minutes, options);
    assert.equal(await fetchDeclaration('https://files.example/a.json'), 'content');
    assert.deepEqual(asked, requests);
    assert.equal(ahead / MINUTE, wrong);
    assert.equal(now(), NOON + wrong * MINUTE);
  });
}

// A clock an hour fast showed "Lukket" at 19.30 while support was open.
test('the elements are updated when the clock is found wrong, and when it has been set right', async (t) => {
  const { element } = server(t, -60);
  await fetchDeclaration('https://files.example/a.json');
  assert.equal(element.updates, 1);
  await fetchDeclaration('https://files.example/b.json');
  assert.equal(element.updates, 1, 'nothing is new');
  t.mock.timers.setTime(NOON - 60 * MINUTE);
  await fetchDeclaration('https://files.example/b.json');
  assert.deepEqual([element.updates, ahead], [2, 0]);
});

// A module with other bytes than ours once ran, although the script had its integrity.
test('a module is fetched with its integrity', async (t) => {
  const { asked } = server(t, 0);
  await assert.rejects(fetchModule('https://files.example/status.wasm', 'sha256-c3RhdHVz'));
  assert.deepEqual(asked, ['GET sha256-c3RhdHVz']);
});
