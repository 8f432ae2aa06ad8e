import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { NOW, page, say, settled } from './testing.js';
import { board } from './board.js';

let told = []; // notifications
let asked = 0;
let answer = 'granted';
let marks = []; // on the app's icon

beforeEach(() => {
  [told, marks, asked, answer] = [[], [], 0, 'granted'];
  globalThis.navigator = { setAppBadge: async (count) => { marks.push(count); } };
  globalThis.Notification = class {
    static permission = 'default';

    static async requestPermission() {
      asked++;
      Notification.permission = answer;
      return answer;
    }

    constructor(title, { body }) { told.push(`${title}: ${body}`); }
  };
});

/** A board of two lines that are open: one until 16, one until 20. */
function two(t) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: NOW });
  const section = page([{ name: 'NemID', who: 'Borgere' }, { name: 'NemKonto', who: 'Alle' }]);
  board(section);
  say(section, 0, { state: 'open', until: '16:00', text: 'Åben til kl. 16' });
  say(section, 1, { state: 'open', until: '20:00', text: 'Åben til kl. 20' });
  return { section, bells: [...section.querySelectorAll('.bell')], hint: () => section.querySelector('.hint').textContent };
}

const pressed = ({ bells }) => bells.map((bell) => bell.getAttribute('aria-pressed') === 'true');

async function press(bell) {
  bell.click();
  await settled();
}

test('a line tells 15 minutes before it closes, once, and the browser is asked on the press', async (t) => {
  const own = two(t);
  assert.deepEqual([own.bells.map((bell) => bell.hidden), asked], [[false, false], 0]);
  await press(own.bells[0]);
  assert.deepEqual([asked, pressed(own), own.hint()], [1, [true, false], 'Du får besked']);
  t.mock.timers.tick(67 * 60e3); // 15.44
  await settled();
  assert.deepEqual(told, []);
  t.mock.timers.tick(61e3);
  await settled();
  assert.deepEqual([told, pressed(own)], [['NemID (borgere): Åben til kl. 16'], [false, false]]);
  t.mock.timers.tick(10 * 60e3);
  await settled();
  assert.equal(told.length, 1);
});

test('a second press takes it back', async (t) => {
  const own = two(t);
  await press(own.bells[0]);
  await press(own.bells[0]);
  assert.deepEqual([pressed(own), own.hint()], [[false, false], 'Ingen besked']);
  t.mock.timers.tick(75 * 60e3);
  await settled();
  assert.deepEqual(told, []);
});

test('a browser that says no is not asked again', async (t) => {
  const own = two(t);
  answer = 'denied';
  await press(own.bells[0]);
  assert.deepEqual([own.hint(), own.bells.map((bell) => bell.hidden)], ['Må ikke', [true, true]]);
  assert.deepEqual([told, marks], [[], []]);
});

test('a line that closes early tells nothing', async (t) => {
  const own = two(t);
  await press(own.bells[0]);
  say(own.section, 0, { state: 'closed', until: '+1 08:00', opens: '+1 08:00' });
  assert.deepEqual([pressed(own), own.bells[0].hidden], [[false, false], true]);
  t.mock.timers.tick(75 * 60e3);
  await settled();
  assert.deepEqual(told, []);
});

test('the icon has the number of open lines from the press on, and none when the page is left', async (t) => {
  const own = two(t);
  assert.deepEqual(marks, []);
  await press(own.bells[0]);
  assert.equal(marks.at(-1), 2);
  say(own.section, 0, { state: 'closed', until: '+1 08:00', opens: '+1 08:00' });
  assert.equal(marks.at(-1), 1);
  window.dispatchEvent(new window.Event('pagehide'));
  assert.equal(marks.at(-1), 0);
});

test('the icon is left alone once nothing is waited for', async (t) => {
  const own = two(t);
  await press(own.bells[0]);
  await press(own.bells[0]);
  say(own.section, 0, { state: 'closed', until: '+1 08:00', opens: '+1 08:00' });
  assert.equal(marks.at(-1), 0);
});

// Chromium on Android throws at "new Notification".
test('a service worker shows it where there is one', async (t) => {
  const own = two(t);
  const shown = [];
  navigator.serviceWorker = { getRegistration: async () => ({ active: {}, showNotification: async (title) => { shown.push(title); } }) };
  await press(own.bells[0]);
  t.mock.timers.tick(69 * 60e3);
  await settled();
  assert.deepEqual([shown, told], [['NemID (borgere)'], []]);
});

test('a browser without notifications, and another moment than now, have no control', (t) => {
  delete globalThis.Notification;
  const { bells } = two(t);
  assert.deepEqual(bells.map((bell) => bell.hidden), [true, true]);
});
