import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW, names, page, say } from './testing.js';
import { board } from './board.js';
import { sorted } from './sort.js';

const lines = [['Åby', 3], ['Borger.dk', Infinity], ['NemID', 1], ['NemKonto', Infinity], ['NemID', 2]].map(([name, change]) => ({ name, change }));
const order = (by, direction) => sorted(lines, by, direction).map(({ name, change }) => `${name} ${change}`).join(', ');

test('lines sort by name, as Danish does, or by what changes next; what never changes is last', () => {
  assert.equal(order('name', 1), 'Borger.dk Infinity, NemID 1, NemID 2, NemKonto Infinity, Åby 3');
  assert.equal(order('name', -1), 'Åby 3, NemKonto Infinity, NemID 1, NemID 2, Borger.dk Infinity');
  assert.equal(order('change', 1), 'NemID 1, NemID 2, Åby 3, Borger.dk Infinity, NemKonto Infinity');
  assert.equal(order('change', -1), 'Åby 3, NemID 2, NemID 1, Borger.dk Infinity, NemKonto Infinity');
});

test('a head sorts the board, and a second press turns it around', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: NOW });
  const section = page([{ name: 'NemKonto' }, { name: 'Borger.dk' }, { name: 'NemID' }]);
  board(section);
  const [name, change] = section.querySelectorAll('[data-sort]');
  const head = () => [name, change].map((button) => button.parentElement.getAttribute('aria-sort'));
  for (const [i, until] of ['20:00', '22:00', '16:00'].entries()) say(section, i, { state: 'open', until });
  assert.deepEqual(names(section), ['NemKonto', 'Borger.dk', 'NemID']);
  change.click();
  assert.deepEqual([names(section), head()], [['NemID', 'NemKonto', 'Borger.dk'], [null, 'ascending']]);
  change.click();
  assert.deepEqual([names(section), head()], [['Borger.dk', 'NemKonto', 'NemID'], [null, 'descending']]);
  name.click();
  assert.deepEqual([names(section), head()], [['Borger.dk', 'NemID', 'NemKonto'], ['ascending', null]]);
});

// A board that a help desk had sorted was not, once it was opened anew.
test('the address keeps the order', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: NOW });
  const rows = [{ name: 'NemKonto' }, { name: 'Borger.dk' }, { name: 'NemID' }];
  let section = page(rows, '/?for=borgere');
  board(section);
  const name = section.querySelector('[data-sort=name]');
  name.click();
  assert.equal(location.search, '?for=borgere&sort=name');
  name.click();
  assert.equal(location.search, '?for=borgere&sort=-name');
  for (const [query, want, head] of [['?sort=-name', ['NemKonto', 'NemID', 'Borger.dk'], 'descending'], ['?sort=x', rows.map((row) => row.name), null]]) {
    section = page(rows, `/${query}`);
    board(section);
    assert.deepEqual([names(section), section.querySelector('th').getAttribute('aria-sort')], [want, head]);
  }
});

// A reader with a keyboard lost the place when a line closed.
test('the order follows what changes, and the focus stays', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: NOW });
  const section = page([{ name: 'NemKonto' }, { name: 'Borger.dk' }]);
  board(section);
  section.querySelector('[data-sort=change]').click();
  say(section, 0, { state: 'open', until: '16:00' });
  say(section, 1, { state: 'open', until: '18:00' });
  const link = section.querySelector('tbody tr a');
  link.href = '#';
  link.focus();
  say(section, 0, { state: 'closed', until: '+1 08:00', opens: '+1 08:00' });
  assert.deepEqual(names(section), ['Borger.dk', 'NemKonto']);
  assert.equal(document.activeElement, link);
});
