import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shifted } from './shift.js';

test('weeks begin on Monday, months on their first day', () => {
  for (const [day, by, months, want] of [
    ['2026-11-29', 1, false, '2026-11-30'],
    ['2026-11-30', 1, false, '2026-12-07'],
    ['2026-11-30', -1, false, '2026-11-23'],
    ['2027-03-28', 1, false, '2027-03-29'], // the clock changes
    ['2026-11-30', 1, true, '2026-12-01'],
    ['2027-01-31', 1, true, '2027-02-01'],
    ['2027-01-01', -1, true, '2026-12-01'],
  ]) assert.equal(shifted(day, by, months), want, `${day} ${by}`);
});
