import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names, page } from './testing.js';
import { concerns, filter } from './filter.js';
import { linesOf } from './lines.js';

const rows = [{ name: 'A', audience: 'borgere|virksomheder' }, { name: 'B', audience: 'offentlige myndigheder' }, { name: 'C' }];

/** A filter at an address, and how often it has called. */
function at(address) {
  const section = page(rows, address);
  const own = { section, select: section.querySelector('select'), calls: 0 };
  filter(section, linesOf(section), () => { own.calls++; });
  return own;
}

test('a line concerns the audiences it names, and everyone where it names none', () => {
  assert.deepEqual(['borgere', 'myndigheder', 'turister'].map((one) => concerns('borgere|offentlige myndigheder', one)), [true, true, false]);
  assert.equal(concerns(undefined, 'turister'), true);
});

test('the address says whom the board is for', () => {
  for (const [address, want, selected] of [
    ['/', ['A', 'B', 'C'], 0], ['/?for=borgere', ['A', 'C'], 1], ['/?for=myndigheder', ['B', 'C'], 2], ['/?for=turister', ['A', 'B', 'C'], 0], ['/?for=', ['A', 'B', 'C'], 0],
  ]) {
    const { section, select } = at(address);
    assert.deepEqual([names(section), select.selectedIndex], [want, selected], address);
  }
});

test('a choice is in the address, beside what stands there, and back takes it out', () => {
  const { section, select, calls } = at('/?at=2026-12-24T12:00:00Z');
  select.value = 'borgere';
  select.dispatchEvent(new window.Event('change'));
  assert.match(window.location.search, /^\?at=2026-12-24.*&for=borgere$/);
  assert.deepEqual(names(section), ['A', 'C']);
  select.selectedIndex = 0;
  select.dispatchEvent(new window.Event('change'));
  assert.doesNotMatch(window.location.search, /for/);
  window.happyDOM.setURL('https://site.example/?for=myndigheder'); // as the back button does
  window.dispatchEvent(new window.Event('popstate'));
  assert.deepEqual([names(section), select.value, calls], [['B', 'C'], 'myndigheder', 1]);
});

test('a board for one audience has no choice', () => {
  const section = page(rows, '/?for=borgere');
  section.querySelector('select').remove();
  filter(section, linesOf(section), () => assert.fail());
  assert.deepEqual(names(section), ['A', 'B', 'C']);
});
