import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW, changes, names, page, say } from './testing.js';
import { board } from './board.js';

const heading = () => document.querySelector('h1').textContent;
const then = () => document.querySelector('.then').textContent;

/** Three services, on a clock that the test moves. */
function three(t, address, now = NOW) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now });
  const section = page([
    { name: 'NemKonto', audience: 'borgere|virksomheder' }, { name: 'Borger.dk', audience: 'borgere' }, { name: 'NemLog-in', audience: 'offentlige myndigheder' },
  ], address);
  board(section);
  return section;
}

function speak(section) {
  say(section, 0, { state: 'open', until: '20:00', when: 'kl. 20' });
  say(section, 1, { state: 'open', until: '18:00', when: 'kl. 18' });
  say(section, 2, { state: 'closed', until: '+1 08:00', opens: '+1 08:00', when: 'i morgen kl. 8' });
}

test('the heading counts, and says the time and what closes next', (t) => {
  const section = three(t);
  assert.equal(heading(), 'Er der hjælp?');
  speak(section);
  assert.equal(heading(), '2 af 3 linjer er åbne');
  assert.equal(then(), 'Lige nu: onsdag kl. 14.37 · næste lukker: Borger.dk (borgere) kl. 18 (om 3 timer)');
  assert.deepEqual(changes(section), ['om 5 timer', 'om 3 timer', 'om 17 timer']);
});

// Nine elements that start one after the other were nine headings.
test('the heading waits for every line, but not for one whose element has failed', (t) => {
  const section = three(t);
  say(section, 0, { state: 'open', until: '20:00' });
  assert.equal(heading(), 'Er der hjælp?');
  t.mock.timers.tick(11e3);
  assert.equal(heading(), '1 af 3 linjer er åben, 2 ikke oplyst');
});

// A page opened in the last second of a minute showed a heading of two lines, then one of one.
test('the heading waits as long at the end of a minute', (t) => {
  const section = three(t, undefined, NOW + 59.9e3);
  say(section, 0, { state: 'open', until: '20:00' });
  t.mock.timers.tick(1e3);
  assert.equal(heading(), 'Er der hjælp?');
});

test('time passes', (t) => {
  const section = three(t);
  speak(section);
  t.mock.timers.tick(60e3 * 60);
  assert.equal(then(), 'Lige nu: onsdag kl. 15.37 · næste lukker: Borger.dk (borgere) kl. 18 (om 2 timer)');
  t.mock.timers.tick(60e3 * 120);
  assert.equal(then(), 'Lige nu: onsdag kl. 17.37 · næste lukker: Borger.dk (borgere) kl. 18 (om 23 minutter)');
  t.mock.timers.tick(60e3 * 22);
  say(section, 1, { state: 'closed', until: '+1 08:00', opens: '+1 08:00', when: 'i morgen kl. 8' });
  assert.equal(heading(), '1 af 3 linjer er åben');
  assert.equal(then(), 'Lige nu: onsdag kl. 17.59 · næste lukker: NemKonto (borgere) kl. 20 (om 2 timer)');
});

// An element that cannot be asked again says nothing more; "åben" must not stand after closing time.
test('a state that has ended is unknown until another one is said', (t) => {
  const section = three(t);
  speak(section);
  t.mock.timers.tick(4 * 3600e3);
  assert.equal(heading(), '1 af 3 linjer er åben, 1 ikke oplyst');
  assert.equal(changes(section)[1], '');
});

test('where none is open, it says what opens next', (t) => {
  const section = three(t);
  for (const [i, clock] of ['+1 07:00', '+1 09:00', '+1 08:00'].entries()) say(section, i, { state: 'closed', until: clock, opens: clock, when: `i morgen kl. ${clock[4]}` });
  assert.equal(heading(), '0 af 3 linjer er åbne');
  assert.equal(then(), 'Lige nu: onsdag kl. 14.37 · næste åbner: NemKonto (borgere) i morgen kl. 7 (om 16 timer)');
});

test('lines without hours do not count', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: NOW });
  const section = page([{ name: 'A' }, { name: 'B' }, { name: 'C', badge: false }]);
  board(section);
  say(section, 0, { state: 'open' });
  say(section, 1, { state: '' });
  assert.equal(heading(), '1 af 1 linje er åben');
  assert.equal(then(), 'Lige nu: onsdag kl. 14.37');
});

test('the uptime is what holds now, without the label and without what goes without saying', (t) => {
  const section = three(t);
  const uptime = () => [...section.querySelectorAll('[data-track]')].map((track) => !track.hidden && track.textContent);
  say(section, 0, { state: 'open', uptime: [{ id: 'drift', text: 'Primær drift nu: 99,9 % til kl. 24' }] });
  say(section, 1, { state: 'open', uptime: [{ id: 'other', text: '98 %' }, { id: 'drift', text: '98,5 % garanteret hele døgnet' }] });
  say(section, 2, { state: 'open' });
  assert.deepEqual(uptime(), ['99,9 % til kl. 24', '98,5 % garanteret', false]);
});

test('the filter of the address chooses the lines, and the heading follows', (t) => {
  const section = three(t, '/?for=borgere');
  speak(section);
  assert.deepEqual(names(section), ['NemKonto', 'Borger.dk']);
  assert.equal(heading(), '2 af 2 linjer er åbne');
});

// The elements know that the visitor's clock is an hour wrong.
test('the time is that of the elements', (t) => {
  const section = three(t);
  for (const i of [0, 1, 2]) say(section, i, { state: 'open', until: '18:00', when: 'kl. 18', at: NOW + 3600e3 });
  assert.equal(then(), 'Lige nu: onsdag kl. 15.37 · næste lukker: NemKonto (borgere) kl. 18 (om 2 timer)');
});

test('another moment stands still, and is not now', (t) => {
  const section = three(t);
  for (const badge of section.querySelectorAll('service-status')) badge.setAttribute('at', 'x');
  for (const i of [0, 1, 2]) say(section, i, { state: 'open', until: '18:00', when: 'kl. 18', at: NOW - 3600e3 });
  t.mock.timers.tick(5 * 3600e3);
  assert.equal(then(), 'næste lukker: NemKonto (borgere) kl. 18 (om 4 timer)');
});
