import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { askedIn } from './asked.js';
import { iso } from './zone.js';

test('addresses ask for the same instants as in Go', () => {
  const lines = readFileSync(new URL('../../app/page/testdata/asked.txt', import.meta.url), 'utf8').trim().split('\n');
  for (const line of lines.filter((each) => !each.startsWith('#'))) {
    const [query, want] = line.split(' ');
    const { at, unreadable } = askedIn(query);
    assert.equal(unreadable ? '?' : at ? iso(at) : 'now', want, query);
  }
});

test('a time that the clocks skip is told apart', () => {
  assert.equal(askedIn('at=2027-03-28T02:30').skipped, true);
  for (const query of ['at=2027-03-28T03:00', 'at=2027-10-31T02:30', 'at=2027-03-28T02:30:00%2B01:00', '']) assert.ok(!askedIn(query).skipped, query);
});
