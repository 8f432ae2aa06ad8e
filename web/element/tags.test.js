import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document, put, settled } from './testing.js';
import { placeElements } from './tags.js';

/** The page's HTML after the tags have had their elements. */
async function placed(html) {
  const first = put(html);
  await placeElements();
  await settled();
  return first.parentNode.innerHTML;
}

test('the content and the settings of a <div> go to its element', async () => {
  assert.equal(await placed('<div class="big service-status" data-system="nemid" data-variant="badge"><p>Ring</p></div>'),
    '<div class="big service-status" data-system="nemid" data-variant="badge" data-placed="1">'
    + '<service-status system="nemid" variant="badge"><p>Ring</p></service-status></div>');
});

test('a setting without a value is none', async () => {
  assert.match(await placed('<div class="service-status" data-system="nemid" data-audience=""></div>'), /<service-status system="nemid"><\/service-status>/);
});

test('a <div> that comes later gets its element too, once', async () => {
  await placed('<p></p>');
  const div = document.createElement('div');
  div.className = 'service-status';
  div.dataset.system = 'nemid';
  document.body.append(div);
  await settled();
  document.body.append(div.cloneNode(true));
  await settled();
  assert.equal(document.querySelectorAll('service-status').length, 2, 'the clone has the one that it was cloned with');
});

test('what only has a similar name is left alone', async () => {
  const html = '<div class="service-status-list"></div><p class="service-status">x</p><script data-system="nemid" src="/other.js" type="text/plain"></script>';
  assert.equal(await placed(html), html);
});
