import assert from 'node:assert/strict';
import { test } from 'node:test';
import { put } from './testing.js';
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

/** An element with hours, and with a channel if there is one. */
const element = (channel) => put(`<div ${channel ? `channel="${channel}"` : ''}></div>`);

/** The modules, each of which refuses or answers. The calls are noted. */
function modules(osm, danish, decided) {
  const calls = [];
  const ask = async (module, input) => {
    calls.push([module === readerModule ? 'reader' : 'status', input]);
    return (module === readerModule ? danish : osm)(input);
  };
  readerModule._ask = async (question) => question({ _read: (hours, asOSM) => decided(hours, asOSM) });
  return { ask, calls };
}

const answers = (input) => `answer to ${input}`;
const refuses = (message, read) => () => { throw new Refusal(message, read); };
const unused = () => assert.fail('is not to be asked');
const osmOf = (hours, channel = '') => JSON.stringify({ id: 'hours', support: [{ id: 'hours', channel, hours }] });

for (const [story, hours, osm, danish, asked] of [
  ['opening_hours need no reader module', 'Mo-Fr 08:00-16:00', answers, unused, ['status']],
  ['Danish hours need no status module', 'Mandag kl. 9-16', unused, answers, ['reader']],
  // The hint is wrong of them.
  ['opening_hours with a Danish comment', 'Mo 08:00-16:00 "ikke på helligdage"', answers, refuses('', 0), ['reader', 'status']],
  ['Danish hours without a word that tells them', 'man-fre 9-16', refuses('', 0), answers, ['status', 'reader']],
]) {
  test(`who reads hours: ${story}`, async () => {
    const { ask, calls } = modules(osm, danish, unused);
    const input = { status: osmOf(hours), reader: hours };
    assert.equal(await readHours(hours, element(), ask), `answer to ${input[asked.at(-1)]}`);
    assert.deepEqual(calls, asked.map((name) => [name, input[name]]));
  });
}

test('opening_hours have the channel that the element names', async () => {
  const { ask } = modules(answers, unused, unused);
  assert.equal(await readHours('Mo 09:00-12:00', element('phone'), ask), `answer to ${osmOf('Mo 09:00-12:00', 'phone')}`);
});

test('where both refuse a text, the reader module decides whose reason is shown', async () => {
  for (const hours of ['ring til os', 'ring den dag']) { // whichever is asked first
    for (const [reason, expected] of [
      ['dansk', `åbningstiden kan ikke læses: dansk\n  ${hours}\n     ^`],
      ['', `åbningstiden kan ikke læses: osm\n  ${hours}\n       ^`], // the status module's
    ]) {
      const { ask } = modules(refuses(`${hours}: osm`, 5), refuses('', 3), (text, asOSM) => {
        assert.deepEqual([text, asOSM], [hours, 5]);
        throw new Refusal(reason, 3);
      });
      await assert.rejects(readHours(hours, element(), ask), { message: expected });
    }
  }
});

test('the mark stands below the place, also after letters of two bytes and in a later line', async () => {
  const nej = refuses('nej', new TextEncoder().encode('Lørdag kl. 9\nSøndag\tkl. ').length);
  const { ask } = modules(refuses('', 0), nej, nej);
  await assert.rejects(readHours('Lørdag kl. 9\nSøndag\tkl. æ\nmandag', element(), ask), {
    message: 'åbningstiden kan ikke læses: nej\n  Søndag\tkl. æ\n        \t    ^',
  });
});

test('other errors are not taken for refusals', async () => {
  const lost = () => { throw new Error('no network'); };
  for (const [osm, danish, decided] of [[lost, unused, unused], [refuses('', 0), lost, unused], [refuses('', 0), refuses('', 0), lost]]) {
    await assert.rejects(readHours('Mo', element(), modules(osm, danish, decided).ask), { message: 'no network' });
  }
});
