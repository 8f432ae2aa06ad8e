import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled } from './testing.js';
import { fetchDeclaration, fetchModule } from './fetch.js';
import { adjust, ahead, now } from './now.js';
import { request, requests } from './requests.js';
import { connected } from './scheduler.js';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const MINUTE = 60e3;

/**
 * A server whose clock is some minutes ahead of the visitor's. old is how many minutes ago the answer was given that a
 * cache has; with age the answer says so, and with away the server gives no other.
 */
function server(t, minutes, { old = 0, age, away, silent } = {}) {
  t.mock.timers.enable({ apis: ['Date', 'setTimeout'], now: NOON });
  const asked = [];
  const element = { updates: 0, _asked: 0, _wake: Infinity, _update() { element.updates++; ask().catch(() => {}); } };
  const ask = () => request('https://files.example/a.json', fetchDeclaration);
  connected.add(element);
  t.after(() => {
    connected.clear();
    requests.clear();
    adjust(0);
  });
  t.mock.method(globalThis, 'fetch', async (url, { method = 'GET', cache, integrity }) => {
    asked.push([method, cache, integrity].filter(Boolean).join(' '));
    if (away && cache) throw new TypeError('Failed to fetch');
    const headers = new Headers();
    if (!silent) headers.set('date', new Date(NOON + (minutes - (cache ? 0 : old)) * MINUTE).toUTCString());
    if (age && !cache) headers.set('age', `${old * 60}`);
    return new Response(cache ? '{"new":1}' : '{}', { headers });
  });
  return { asked, element, ask };
}

for (const [story, minutes, options, wrong, requests] of [
  ['is right', 0, {}, 0, ['GET']],
  ['is a little wrong', 1.9, {}, 0, ['GET']],
  ['is an hour fast', -60, {}, -60, ['GET', 'GET no-cache']],
  ['is an hour slow', 60, {}, 60, ['GET', 'GET no-cache', 'GET no-cache']], // by the right time the second is an hour old
  ['is right, and the answer is old', 0, { old: 600 }, 0, ['GET', 'GET no-cache']],
  ['is right, and the answer is old and says so', 0, { old: 600, age: true }, 0, ['GET']],
  ['is right, and the answer is old, without a network', 0, { old: 600, away: true }, 0, ['GET', 'GET no-cache']],
  ['is compared with a server that says no time', 60, { silent: true }, 0, ['GET']],
]) {
  test(`the visitor's clock ${story}`, async (t) => {
    const { asked, ask } = server(t, minutes, options);
    assert.equal(await ask(), '{}', 'at once');
    await settled();
    assert.equal(await ask(), requests[1] && !options.away ? '{"new":1}' : '{}');
    assert.deepEqual(asked, requests);
    assert.equal(ahead / MINUTE, wrong);
    assert.equal(now(), NOON + wrong * MINUTE);
  });
}

// A clock an hour fast showed "Lukket" at 19.30 while support was open.
test('the elements are updated when the clock is found wrong, and when it has been set right', async (t) => {
  const { element, asked, ask } = server(t, -60);
  await ask();
  await settled();
  assert.equal(ahead, -60 * MINUTE);
  const { updates } = element;
  await fetchDeclaration('https://files.example/b.json', true);
  await settled();
  assert.equal(element.updates, updates, 'nothing is new');
  t.mock.timers.setTime(NOON - 60 * MINUTE);
  await fetchDeclaration('https://files.example/b.json', true);
  await settled();
  assert.deepEqual([element.updates > updates, ahead], [true, 0]);
  assert.equal(asked.filter((request) => request === 'GET').length, 1);
});

// The page of a Wi-Fi where one has to log in has status 200. It took the place of a good declaration, and a card that it
// had emptied stayed so for a quarter of an hour.
test('what is no whole declaration is a failure', async (t) => {
  for (const answer of ['<!doctype html><title>Wi-Fi</title>', '{"id":"nemid","name":', '']) {
    t.mock.method(globalThis, 'fetch', async () => new Response(answer));
    await assert.rejects(fetchDeclaration('https://files.example/a.json', false), /ikke en hel deklaration.*Ret system/, answer);
  }
});

// A module is not asked for again: its bytes are the only ones that are accepted.
test('the time alone is asked for where a module is old', async (t) => {
  const { asked } = server(t, -60);
  connected.clear();
  t.mock.method(WebAssembly, 'compile', async () => 'module');
  assert.equal(await fetchModule('https://files.example/status.wasm', 'sha256-c3RhdHVz'), 'module');
  await settled();
  assert.deepEqual([asked, ahead / MINUTE], [['GET sha256-c3RhdHVz', 'HEAD no-store'], -60]);
});

// A module with other bytes than ours once ran, although the script had its integrity.
test('a module is fetched with its integrity', async (t) => {
  const { asked } = server(t, 0);
  await assert.rejects(fetchModule('https://files.example/status.wasm', 'sha256-c3RhdHVz'));
  assert.deepEqual(asked, ['GET sha256-c3RhdHVz']);
});
