import assert from 'node:assert/strict';
import { test } from 'node:test';
import { put } from './testing.js';
import { LIMIT } from './cache.js';
import { readHours, textIn } from './hours.js';
import { Refusal } from './instance.js';
import { readerModule } from './module.js';

for (const [story, html, text] of [
  ['a text', 'Mandag kl. 9–16', 'Mandag kl. 9–16'],
  ['white space of the source', '\n  Mandag\n\t kl. 9–16  ', 'Mandag kl. 9–16'],
  ['a space that does not break is the text’s own', 'Mandag\u00a0kl. 9', 'Mandag\u00a0kl. 9'],
  ['paragraphs', '<p>Mandag kl. 9</p><p>Tirsdag kl. 10</p>', 'Mandag kl. 9\nTirsdag kl. 10'],
  ['a line break', 'Mandag kl. 9<br>Tirsdag kl. 10', 'Mandag kl. 9\nTirsdag kl. 10'],
  ['a list', '<ul><li>Mandag</li> <li>Tirsdag</li></ul>', 'Mandag\nTirsdag'],
  ['words in a line', '<p>Mandag <b>kl.</b> <span>9</span></p>', 'Mandag kl. 9'],
  ['a table', '<table><tbody><tr><th>Mandag</th><td>9–16</td></tr><tr><th>Tirsdag</th><td>10–17</td></tr></tbody></table>', 'Mandag\t9–16\nTirsdag\t10–17'],
  ['several lines in a cell', '<table><tbody><tr><th>Mandag</th><td>9–12<br>13–16</td></tr></tbody></table>', 'Mandag\t9–12, 13–16'],
  ['a list of terms', '<dl><dt>Mandag</dt><dd>9–16</dd><dt>Tirsdag</dt><dd>10–17</dd></dl>', 'Mandag\t9–16\nTirsdag\t10–17'],
  ['hidden content', '<p>Mandag</p><p hidden>Tirsdag</p><p style="display: none">Onsdag</p>', 'Mandag'],
  ['content that is hidden from screen readers', '<p>Mandag<span aria-hidden="true"> ☎</span></p>', 'Mandag'],
  ['content that is not hidden from screen readers', '<p>Mandag<span aria-hidden="false"> kl. 9</span></p>', 'Mandag kl. 9'],
  ['what is no text', '<p>Mandag</p><!-- Tirsdag --><svg><text>Onsdag</text></svg><noscript>Torsdag</noscript><script>Fredag</script>', 'Mandag'],
  ['another element inside', '<p>Mandag</p><service-status>Tirsdag</service-status>', 'Mandag'],
  ['nothing', '  \n ', ''],
]) {
  test(`the text in an element: ${story}`, () => assert.equal(textIn(put(`<div>${html}</div>`)), text));
}

/** A reader module that reads with the function given. */
const reader = (t, read) => (t.mock.method(readerModule, '_load', async () => {}), t.mock.method(readerModule, '_ask', async (question) => question({ _read: read })).mock);

test('OSM hours need no reader', async (t) => {
  const asked = reader(t, () => assert.fail('the reader is asked'));
  assert.deepEqual(await readHours('Mo-Fr 08:00-16:00', async (reading) => [reading]), [undefined]);
  assert.equal(asked.callCount(), 0);
});

/** A status module that refuses Danish: it reads no more than some bytes of it. */
const refusing = (read, use = async (reading) => reading) => async (reading) => {
  if (reading === undefined) throw new Refusal('osm', read);
  return use(reading);
};

test('Danish hours go to the reader, once, and the next time at once', async (t) => {
  const asked = reader(t, (hours, asOSM) => `read: ${hours} after ${asOSM}`);
  const used = [];
  const use = refusing(2, async (reading) => { used.push(reading); });
  await readHours('Mandag kl. 9-16', use);
  await readHours('Mandag kl. 9-16', async (reading) => { used.push(reading); }); // is not given undefined first
  assert.deepEqual(used, ['read: Mandag kl. 9-16 after 2', 'read: Mandag kl. 9-16 after 2']);
  assert.equal(asked.callCount(), 1);
});

// A comment in Danish once sent opening_hours to the reader, which refused them.
test('OSM hours with a Danish comment need no reader', async (t) => {
  const asked = reader(t, () => assert.fail('the reader is asked'));
  await readHours('Mo 08:00-16:00 "ikke på helligdage"', async () => {});
  assert.equal(asked.callCount(), 0);
});

test('where both refuse a text, the reader module decides whose reason is shown', async (t) => {
  for (const [reason, expected] of [
    ['dansk', 'åbningstiden kan ikke læses: dansk\n  ring til os\n     ^'],
    ['', 'åbningstiden kan ikke læses: osm\n  ring til os\n       ^'], // the status module's
  ]) {
    reader(t, () => { throw new Refusal(reason, 3); });
    const use = async () => { throw new Refusal('ring til os: osm', 5); };
    await assert.rejects(readHours('ring til os', use), { message: expected });
    t.mock.restoreAll();
  }
});

// Of two elements with the same text, the second once had no reason to show.
test('an element whose text another one is having read shows the reason too', async (t) => {
  reader(t, () => { throw new Refusal('', 5); });
  const use = async () => { throw new Refusal('Mo 08:00-x: osm', 9); };
  const expected = { message: 'åbningstiden kan ikke læses: osm\n  Mo 08:00-x\n           ^' };
  const first = readHours('Mo 08:00-x', use);
  await Promise.resolve();
  await Promise.all([assert.rejects(first, expected), assert.rejects(readHours('Mo 08:00-x', use), expected)]);
});

test('the mark stands below the place, also after letters of two bytes and in a later line', async (t) => {
  reader(t, () => { throw new Refusal('nej', new TextEncoder().encode('Lørdag kl. 9\nSøndag\tkl. ').length); });
  await assert.rejects(readHours('Lørdag kl. 9\nSøndag\tkl. æ\nmandag', refusing(0)), {
    message: 'åbningstiden kan ikke læses: nej\n  Søndag\tkl. æ\n        \t    ^',
  });
});

test('other errors are not taken for refusals', async (t) => {
  reader(t, () => 'Mo');
  await assert.rejects(readHours('Mo', async () => { throw new Error('no network'); }), { message: 'no network' });
  await assert.rejects(readHours('mandag', refusing(0, async () => { throw new Error('no network'); })), { message: 'no network' });
});

// A page whose text a script keeps changing once filled the memory.
test('only so many texts are kept', async (t) => {
  const asked = reader(t, (hours) => hours);
  const use = refusing(0);
  for (let i = 0; i <= LIMIT; i++) await readHours(`mandag kl. ${i}`, use);
  assert.equal(asked.callCount(), LIMIT + 1);
  await readHours(`mandag kl. ${LIMIT}`, use);
  assert.equal(asked.callCount(), LIMIT + 1, 'the latest is kept');
  await readHours('mandag kl. 0', use);
  assert.equal(asked.callCount(), LIMIT + 2, 'the oldest is not');
});
