import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document } from './testing.js';

/** The module as it is loaded by a script with an address, or by none. */
async function loaded(t, src) {
  const script = src && Object.assign(document.createElement('script'), { src });
  t.mock.getter(Document.prototype, 'currentScript', () => script || null);
  return import(`./script.js?${encodeURIComponent(src)}`);
}

for (const [src, folder] of [
  ['https://files.example/a/service-status.js', 'https://files.example/a/'],
  ['https://files.example/a/service-status.js?of=b/c#d/e', 'https://files.example/a/'],
  ['https://files.example/service-status.js', 'https://files.example/'],
  // A script from blob: once threw "Invalid URL" into the page.
  ['blob:https://page.example/1b9d6bcd', 'https://page.example/sub/'],
  ['', 'https://page.example/sub/'],
]) {
  test(`the files of ${src || 'a bundle'} are in ${folder}`, async (t) => {
    assert.equal((await loaded(t, src)).base, folder);
  });
}

// An <img name="currentScript"> was taken for the script, and its address for that of the files.
test('what a page calls currentScript is not the script', async (t) => {
  Object.defineProperty(document, 'currentScript', { value: { src: 'https://evil.example/a.png', dataset: {} }, configurable: true });
  t.after(() => { delete document.currentScript; });
  const { script, base } = await loaded(t, 'https://files.example/b/service-status.js');
  assert.equal(script.localName, 'script');
  assert.equal(base, 'https://files.example/b/');
});

// A script that is written into the page, or loaded as blob:, has no address to find its files by.
test('data-base says where the files are', async (t) => {
  document.head.innerHTML = '<script data-base="https://files.example/c/"></script>';
  t.after(() => { document.head.innerHTML = ''; });
  assert.equal((await loaded(t, 'blob:https://page.example/1b9d6bcd?')).base, 'https://files.example/c/');
});
