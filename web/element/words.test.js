import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document, put } from './testing.js';
import { language } from './words.js';

for (const [html, lang] of [
  ['<i></i>', 'da'],
  ['<i lang="en"></i>', 'en'],
  ['<i lang="EN-gb"></i>', 'en'],
  ['<i lang="da"></i>', 'da'],
  ['<i lang="de"></i>', 'da'],
  ['<i lang="enm"></i>', 'da'],
  ['<div lang="en"><p><i></i></p></div>', 'en'],
  ['<div lang="en"><p lang="da"><i></i></p></div>', 'da'],
  ['<div lang="en"><i lang=""></i></div>', 'da'],
]) {
  test(`the language in ${html}`, () => {
    put(html);
    assert.equal(language(document.querySelector('i')), lang);
  });
}

test('the language of the page', (t) => {
  t.after(() => document.documentElement.removeAttribute('lang'));
  document.documentElement.lang = 'en';
  assert.equal(language(put('<i></i>')), 'en');
});

test('the language comes into shadow roots, also one within another', () => {
  const root = (host) => host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  const inner = root(root(put('<div lang="en"></div>')));
  assert.equal(language(inner), 'en');
  inner.lang = 'da';
  assert.equal(language(inner), 'da');
});

test('an element that is in no page speaks Danish', () => assert.equal(language(document.createElement('i')), 'da'));
