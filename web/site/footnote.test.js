import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, say } from './testing.js';
import { board } from './board.js';

// On 24 December five of nine lines took three lines each, to say that hours may differ.
test('what lines say of the day stands once, where it is the same', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const section = page([{ name: 'A' }, { name: 'B' }, { name: 'C' }]);
  board(section);
  const shown = () => [section.querySelector('.footnote').textContent, ...[...section.querySelectorAll('tbody tr')].map(({ className }) => className)];
  say(section, 0, { state: 'open', note: '(Helligdag: juledag)' });
  say(section, 1, { state: 'open' });
  say(section, 2, { state: 'open', note: '(Helligdag: juledag)' });
  assert.deepEqual(shown(), ['* Helligdag: juledag', 'starred', '', 'starred']);
  say(section, 2, { state: 'open', note: '(Kun for kunder)' });
  assert.deepEqual(shown(), ['', '', '', ''], 'two notes stay at their lines');
  say(section, 2, { state: 'open' });
  assert.deepEqual(shown(), ['', '', '', ''], 'one stays at its line');
});
