import assert from 'node:assert/strict';
import { test } from 'node:test';
import './testing.js';

for (const [language, morning, night] of [['da', 'onsdag kl. 8.05', 'onsdag kl. 0.07'], ['en', 'Wednesday at 8:05', 'Wednesday at 0:07']]) {
  test(`the clock is the Danish one, in ${language}`, async () => {
    document.documentElement.lang = language;
    document.getElementById('shown').dataset.weekdays = language === 'da' ? 'søndag mandag tirsdag onsdag' : 'Sunday Monday Tuesday Wednesday';
    const { ofWeek } = await import(`./wording.js?${language}`);
    assert.deepEqual(['08:05', '00:07'].map((time) => ofWeek(Date.parse(`2026-11-25T${time}:00+01:00`))), [morning, night]);
  });
}

test('another moment is said with its day in full', async () => {
  document.documentElement.lang = 'da';
  const { inFull } = await import('./wording.js?full');
  assert.equal(inFull(Date.parse('2026-12-24T12:00:00+01:00')), 'torsdag den 24. december 2026 kl. 12');
});
