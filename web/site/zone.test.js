import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { instantAt, iso, wall } from './zone.js';

test('Danish times are the same instants as in Go', () => {
  const lines = readFileSync(new URL('../../app/page/testdata/local.golden', import.meta.url), 'utf8').trim().split('\n');
  assert.ok(lines.length > 500);
  for (const line of lines) {
    const [local, instant] = line.split(' ');
    assert.equal(iso(instantAt(local)), instant, local);
    assert.equal(`${wall(Date.parse(instant))}`, instant.slice(0, 16));
  }
});

test('seconds stay', () => {
  assert.equal(iso(Date.parse('2026-12-24T11:00:07Z')), '2026-12-24T12:00:07+01:00');
});
