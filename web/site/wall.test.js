import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { page, settled } from './testing.js';
import { wall } from './wall.js';

const root = () => document.documentElement;
let locks = []; // one for each time that the screen was kept awake; whether it still is
let full = [];
let canFill = true; // whether the browser knows full screen

beforeEach(() => {
  [locks, full, canFill] = [[], [], true];
  globalThis.navigator = {
    wakeLock: {
      request: async () => {
        const lock = { held: true, release: async () => { lock.held = false; } };
        locks.push(lock);
        return lock;
      },
    },
  };
});

/** A board at an address, as high as rows of a size are. */
function at(address, heightOf = () => 0) {
  const section = page([{ name: 'NemID' }], address);
  root().requestFullscreen = canFill && (async () => { full.push('on'); });
  Object.defineProperty(root(), 'scrollHeight', { configurable: true, get: () => heightOf(parseFloat(section.style.fontSize)) });
  const fit = wall(section);
  return { section, fit, button: section.querySelector('.to-wall') };
}

const isOn = () => root().classList.contains('wall');
const held = () => locks.map((lock) => lock.held);

test('a press shows the wall, in full screen and awake, and the address has it', async () => {
  const { button } = at('/?for=borgere');
  assert.equal(isOn(), false);
  button.click();
  await settled();
  assert.deepEqual([isOn(), full, held(), button.textContent], [true, ['on'], [true], 'Luk']);
  assert.equal(window.location.search, '?for=borgere&tavle=1');
  button.click();
  await settled();
  assert.deepEqual([isOn(), held(), button.textContent, window.location.search], [false, [false], 'Vis', '?for=borgere']);
});

test('a screen starts with the wall, and Escape leaves it', async () => {
  at('/?tavle');
  await settled();
  assert.deepEqual([isOn(), full, held()], [true, [], [true]]);
  window.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'a' }));
  assert.equal(isOn(), true);
  window.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape' }));
  assert.deepEqual([isOn(), window.location.search, held()], [false, '', [false]]);
});

test('leaving full screen leaves the wall', () => {
  const { button } = at('/');
  button.click();
  document.dispatchEvent(new window.Event('fullscreenchange'));
  assert.equal(isOn(), false);
});

// The browser lets go of the screen when the page is hidden.
test('the screen is kept awake again when the page is visible again', async () => {
  at('/?tavle');
  await settled();
  document.dispatchEvent(new window.Event('visibilitychange'));
  await settled();
  assert.equal(locks.length, 2);
});

test('a browser that cannot keep the screen awake shows the wall all the same', async () => {
  globalThis.navigator = {};
  canFill = false;
  at('/').button.click();
  await settled();
  assert.equal(isOn(), true);
  globalThis.navigator = { wakeLock: { request: async () => { throw new Error('battery'); } } };
  at('/?tavle');
  await settled();
  assert.equal(isOn(), true);
});

test('the text is as large as there is room for, and has its own size again afterwards', () => {
  const { section, button } = at('/', (size) => size * 30);
  button.click();
  assert.equal(section.style.fontSize, '36px');
  globalThis.innerHeight = 720;
  window.dispatchEvent(new window.Event('resize'));
  assert.equal(section.style.fontSize, '24px');
  globalThis.innerHeight = 1080;
  button.click();
  assert.equal(section.style.fontSize, '');
});

test('a board with too many lines keeps a size that can be read', () => {
  assert.equal(at('/?tavle', (size) => size * 1000).section.style.fontSize, '14px');
});

test('the pointer hides when it rests', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  at('/?tavle');
  t.mock.timers.tick(3000);
  assert.equal(root().classList.contains('still'), true);
  window.dispatchEvent(new window.Event('pointermove'));
  assert.equal(root().classList.contains('still'), false);
  t.mock.timers.tick(3000);
  assert.equal(root().classList.contains('still'), true);
});
