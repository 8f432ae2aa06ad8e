import assert from 'node:assert/strict';
import { test } from 'node:test';
import './testing.js';
import { addLocalTimes, previewLine } from './clock.js';

/** What is added after a time, for a visitor somewhere. */
function added(zone, datetime, text, lang = 'da', now = '2026-11-24T12:00:00+01:00') {
  process.env.TZ = zone;
  const tree = ['p', {}, 'Lukker ', ['time', { datetime, 'data-local': lang === 'da' ? '%s din tid' : '%s your time' }, text], ' igen'];
  addLocalTimes(tree, lang, now);
  assert.deepEqual([tree[2], tree.at(-1)], ['Lukker ', ' igen'], 'the rest stays');
  if (tree.length === 5) return '';
  const [space, [tag, attributes, local]] = tree.slice(4, 6);
  assert.deepEqual([tree.length, space, tag, attributes], [7, ' ', 'span', { class: 'local' }]);
  return local;
}

for (const [zone, datetime, text, local] of [
  ['Europe/Copenhagen', '2026-11-24T20:00:00+01:00', 'kl. 20.00', ''],
  ['Europe/Berlin', '2026-11-24T20:00:00+01:00', 'kl. 20.00', ''],
  ['America/New_York', '2026-11-24T20:00:00+01:00', 'kl. 20', '(kl. 14 din tid)'],
  ['Europe/London', '2026-11-24T08:30:00+01:00', 'kl. 8.30', '(kl. 7.30 din tid)'],
  ['Asia/Kolkata', '2026-11-24T08:30:00+01:00', 'kl. 8.30', '(kl. 13 din tid)'],
  // Another day on the visitor's clock is named.
  ['Asia/Dubai', '2026-11-24T22:00:00+01:00', 'kl. 22', '(onsdag kl. 1 din tid)'],
  ['America/New_York', '2026-11-25T00:30:00+01:00', 'kl. 0.30', '(tirsdag kl. 18.30 din tid)'],
  // 24.00 belongs to the day that it ends: Tuesday in Denmark, and Tuesday in New York too.
  ['America/New_York', '2026-11-25T00:00:00+01:00', 'kl. 24', '(kl. 18 din tid)'],
  ['America/New_York', '2026-11-25T00:00:00+01:00', 'kl. 0', '(tirsdag kl. 18 din tid)'],
  ['Asia/Dubai', '2026-11-25T00:00:00+01:00', 'kl. 24', '(onsdag kl. 3 din tid)'],
  // Summer time has ended in Denmark, and ends in America four days later.
  ['America/New_York', '2026-10-28T12:00:00+01:00', 'kl. 12', '(kl. 7 din tid)'],
]) {
  test(`${text} in Denmark is ${local || 'the same'} in ${zone}`, () => assert.equal(added(zone, datetime, text), local));
}

// On Monday at 1.44 in Tokyo it is Sunday in Denmark: "i morgen kl. 8.30 (kl. 16.30 din tid)" meant the visitor's today.
test('a day is named where the visitor has another day now', () => {
  assert.equal(added('Asia/Tokyo', '2026-11-30T08:30:00+01:00', 'i morgen kl. 8.30', 'da', '2026-11-29T17:44:00+01:00'), '(mandag kl. 16.30 din tid)');
  assert.equal(added('Asia/Tokyo', '2026-11-30T08:30:00+01:00', 'i morgen kl. 8.30', 'da', '2026-11-29T12:00:00+01:00'), '(kl. 16.30 din tid)');
});

test('English has a clock of 24 hours with a colon', () => {
  assert.equal(added('America/New_York', '2026-11-24T08:30:00+01:00', '8:30', 'en'), '(2:30 your time)');
  assert.equal(added('Asia/Dubai', '2026-11-25T00:00:00+01:00', '24:00', 'en'), '(Wednesday 3:00 your time)');
  assert.equal(added('America/New_York', '2026-11-25T00:00:00+01:00', '24:00', 'en'), '(18:00 your time)');
});

test('every time in the tree gets its own, also several in one line', () => {
  process.env.TZ = 'America/New_York';
  const time = (hour) => ['time', { datetime: `2026-11-24T${hour}:00:00+01:00`, 'data-local': '%s' }, ['span', { class: 'clock' }, `kl. ${hour}`]];
  const tree = ['section', {}, ['p', {}, time(10), '–', time(12)], ['p', {}, time(14)]];
  addLocalTimes(tree, 'da', '2026-11-24T12:00:00+01:00');
  assert.deepEqual(tree.slice(2).map((line) => line.slice(2).filter(([tag]) => tag === 'span').map((span) => span[2])), [['(kl. 4)', '(kl. 6)'], ['(kl. 8)']]);
});

test('a time without a template, or with no instant, stays alone', () => {
  process.env.TZ = 'America/New_York';
  for (const attributes of [{ datetime: '2026-11-24T20:00:00+01:00' }, { datetime: 'soon', 'data-local': '%s' }]) {
    const tree = ['p', {}, ['time', attributes, 'kl. 20']];
    addLocalTimes(tree, 'da', '2026-11-24T12:00:00+01:00');
    assert.equal(tree.length, 3);
  }
});

test('a preview says its instant in Danish time', () => {
  process.env.TZ = 'America/New_York';
  assert.deepEqual(previewLine(Date.parse('2026-12-24T08:30:00+01:00'), 'da'),
    ['p', { class: 'preview', part: 'preview' }, 'Forhåndsvisning: torsdag den 24. december 2026 kl. 8.30 (dansk tid)']);
  assert.match(previewLine(Date.parse('2026-12-24T07:30:00Z'), 'en')[2], /^Preview: Thursday,? 24 December 2026 at 08:30 \(Danish time\)$/);
});
