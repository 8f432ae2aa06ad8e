import assert from 'node:assert/strict';
import { test } from 'node:test';
import { put } from './testing.js';
import { readHours, textIn } from './hours.js';
import { Refusal } from './instance.js';
import { osmModule } from './module.js';

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

/** The modules, each of which refuses or answers. The calls are noted. */
function modules(osm, words) {
  const calls = [];
  const ask = async (module) => {
    calls.push(module === osmModule ? 'osm' : 'reader');
    return (module === osmModule ? osm : words)();
  };
  return { ask, calls };
}

const answers = () => 'an answer';
const refuses = (message, good) => () => { throw new Refusal(message, good); };
const unused = () => assert.fail('is not to be asked');

for (const [story, hours, osm, words, asked] of [
  ['opening_hours need no reader module', 'Mo-Fr 08:00-16:00', answers, unused, ['osm']],
  ['opening_hours as people type them', 'Mo – Fr 8 til 16; December 24 off', answers, unused, ['osm']],
  ['opening_hours with a Danish comment', 'Mo 08:00-16:00 "ikke på helligdage"; Tu off', answers, unused, ['osm']],
  ['hours in words need no other module', 'Mandag kl. 9-16', unused, answers, ['reader']],
  ['names of weekdays in full are words', 'Mon to Fri 9-12', unused, answers, ['reader']],
  ['words around a quotation', 'Åbent "hver dag" kl. 9-16', unused, answers, ['reader']],
  // The hint is wrong of them.
  ['Danish hours without a word that tells them', 'to-fr 9-16', refuses('', 0), answers, ['osm', 'reader']],
]) {
  test(`who reads hours: ${story}`, async () => {
    const { ask, calls } = modules(osm, words);
    assert.equal(await readHours(hours, ask), 'an answer');
    assert.deepEqual(calls, asked);
  });
}

test('where both refuse a text, the reason is that of the module that read further', async () => {
  for (const hours of ['Mo-Fr 8-', 'ring til os']) { // whichever is asked first
    for (const [osm, words, expected] of [[3, 3, 'ord\n  $\n     ^'], [2, 3, 'ord\n  $\n     ^'], [5, 3, 'osm\n  $\n       ^']]) {
      const { ask } = modules(refuses('osm', osm), refuses('ord', words));
      await assert.rejects(readHours(hours, ask), { message: `åbningstiden kan ikke læses: ${expected.replace('$', hours)}` });
    }
  }
});

test('the mark stands below the place, also after letters of two bytes and in a later line', async () => {
  const nej = refuses('nej', new TextEncoder().encode('Lørdag kl. 9\nSøndag\tkl. ').length);
  const { ask } = modules(refuses('', 0), nej, nej);
  await assert.rejects(readHours('Lørdag kl. 9\nSøndag\tkl. æ\nmandag', ask), {
    message: 'åbningstiden kan ikke læses: nej\n  Søndag\tkl. æ\n        \t    ^',
  });
});

test('other errors are not taken for refusals', async () => {
  const lost = () => { throw new Error('no network'); };
  for (const [osm, words] of [[lost, unused], [refuses('', 0), lost]]) {
    await assert.rejects(readHours('Mo', modules(osm, words).ask), { message: 'no network' });
  }
});
