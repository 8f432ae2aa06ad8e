import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document } from '../element/testing.js';
import { TAGS, patch } from '../element/patch.js';
import { drawnDocument } from './drawn.js';

/** What patch draws in a document, as markup. */
function drawnIn(owner, tree, level) {
  const { document: page } = globalThis;
  globalThis.document = owner;
  try {
    const root = owner.createElementNS('http://www.w3.org/1999/xhtml', 'div');
    patch(root, [structuredClone(tree)], level);
    return root.innerHTML;
  } finally {
    globalThis.document = page;
  }
}

test('a view is drawn as in a page', () => {
  const hostile = ['section', { class: 'card', 'aria-label': '"<&>', onclick: 'x', style: 'x' }, '</style><script>&"', ['script', {}, 'alert(1)'],
    ['h3', { class: 'title' }, 'NemID'], ['p', {}, ['a', { href: 'javascript:x' }, 'a'], ['a', { href: 'tel:+4570102030' }, '70']], ['svg', { viewBox: '0 0 1 1' }, ['path', { d: 'M0' }]]];
  for (const level of [undefined, '2', 'none']) {
    const page = document.createElement('div');
    page.innerHTML = drawnIn(drawnDocument, hostile, level);
    assert.equal(page.innerHTML, drawnIn(document, hostile, level));
  }
  assert.equal(drawnIn(drawnDocument, ['p', { title: '"<&>' }, '"<&>']), '<p title="&quot;&lt;&amp;&gt;">&quot;&lt;&amp;&gt;</p>');
});

test('no void element may be shown: it would have no end tag', () => {
  for (const name of ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']) {
    assert.ok(!TAGS.has(name), name);
  }
});
