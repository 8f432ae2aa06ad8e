import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document, put } from './testing.js';
import { patch } from './patch.js';

/** Shows trees one after the other in one parent, and returns it. */
function show(...views) {
  const parent = put('<div></div>');
  for (const trees of views) patch(parent, trees);
  return parent;
}

const card = (state, note) => [['section', { class: 'card' },
  ['p', { class: `state ${state}` }, state],
  ...(note ? [['p', { class: 'note' }, note]] : []),
  ['a', { class: 'contact', href: 'tel:+4572247050' }, 'Ring'],
  ['details', {}, ['summary', {}, 'Mere']],
]];

test('a tree becomes nodes', () => {
  assert.equal(show(card('open', 'i dag')).innerHTML,
    '<section class="card"><p class="state open">open</p><p class="note">i dag</p>'
    + '<a class="contact" href="tel:+4572247050">Ring</a><details><summary>Mere</summary></details></section>');
});

test('an icon is made of SVG elements', () => {
  const svg = show([['svg', { viewBox: '0 0 1 1' }, ['path', { d: 'M0 0' }]]]).firstChild;
  assert.equal(svg.namespaceURI, 'http://www.w3.org/2000/svg');
  assert.equal(svg.firstChild.namespaceURI, 'http://www.w3.org/2000/svg');
  assert.equal(svg.getAttribute('viewBox'), '0 0 1 1');
});

test('the nodes stay when the state changes, so focus and selection do', () => {
  const parent = show(card('open'));
  const before = [...parent.querySelectorAll('*')];
  const text = parent.querySelector('a').firstChild;
  patch(parent, card('closed'));
  assert.deepEqual([...parent.querySelectorAll('*')], before);
  assert.equal(parent.querySelector('a').firstChild, text);
  assert.equal(parent.querySelector('.state').className, 'state closed');
  assert.equal(parent.querySelector('.state').textContent, 'closed');
});

test('the nodes around a note stay when it appears and disappears', () => {
  const parent = show(card('open'));
  const link = parent.querySelector('a');
  const state = parent.querySelector('.state');
  for (const note of ['i dag', '', 'i morgen']) {
    patch(parent, card('open', note));
    assert.equal(parent.querySelector('a'), link);
    assert.equal(parent.querySelector('.state'), state);
    assert.equal(parent.querySelectorAll('.note').length, note ? 1 : 0);
  }
});

test('an element of another kind is not reused', () => {
  const parent = show([['p', { class: 'note' }, 'a']]);
  const [before] = parent.children;
  patch(parent, [['p', { class: 'state' }, 'a']]);
  assert.notEqual(parent.firstChild, before);
  assert.equal(parent.children.length, 1);
});

test('nothing is written where nothing differs', () => {
  const parent = show(card('open', 'i dag'));
  const records = [];
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(parent, { subtree: true, childList: true, characterData: true, attributes: true });
  patch(parent, card('open', 'i dag'));
  assert.deepEqual(observer.takeRecords(), []);
  patch(parent, card('closed', 'i dag'));
  assert.equal(observer.takeRecords().length, 2, 'the class and the text of the state');
});

test('an attribute that is gone is removed, but the visitor’s open is not', () => {
  const parent = show([['details', { class: 'more', lang: 'da' }]]);
  const details = parent.firstChild;
  details.setAttribute('open', '');
  patch(parent, [['details', { class: 'more' }]]);
  assert.deepEqual(details.getAttributeNames().sort(), ['class', 'open']);
});

test('what the view unfolds is unfolded', () => {
  assert.ok(show([['details', { class: 'more', open: 'open' }]]).firstChild.hasAttribute('open'));
});

test('a text becomes an element, and the other way', () => {
  const parent = show(['a', ['p', {}, 'b']]);
  patch(parent, [['p', {}, 'b'], 'a']);
  assert.equal(parent.innerHTML, '<p>b</p>a');
  patch(parent, ['c']);
  assert.equal(parent.innerHTML, 'c');
  patch(parent, []);
  assert.equal(parent.childNodes.length, 0);
});

test('an element that is not allowed is left out, and its content too', () => {
  for (const tag of ['script', 'iframe', 'img', 'style', 'object', 'form', 'input', 'button', 'SECTION', 'h1', 'use', 'foreignObject', 'service-status']) {
    assert.equal(show([[tag, { class: 'x' }, 'text', ['p', {}, 'inside']], ['p', {}, 'after']]).innerHTML, '<p>after</p>', tag);
  }
});

test('an attribute that is not allowed is left out', () => {
  for (const name of ['onclick', 'onload', 'style', 'src', 'srcdoc', 'id', 'xlink:href', 'formaction', 'dataset', 'aria-']) {
    assert.deepEqual(show([['a', { class: 'x', [name]: 'alert(1)' }]]).firstChild.getAttributeNames(), ['class'], name);
  }
});

test('a link leads to a page, a phone or a mailbox only', () => {
  const href = (address) => show([['a', { href: address }]]).firstChild.getAttribute('href');
  for (const address of ['https://nemid.nu', 'HTTP://nemid.nu', 'tel:+4572247050', 'mailto:a@b.dk']) assert.equal(href(address), address);
  for (const address of ['javascript:alert(1)', ' https://nemid.nu', 'java\nscript:alert(1)', 'data:text/html,x', '//nemid.nu', '/x', '#x', '']) {
    assert.equal(href(address), null, address);
  }
});

test('a text is never parsed', () => {
  const text = '<img src=x onerror=alert(1)>';
  assert.equal(show([['p', {}, text]]).firstChild.firstChild.data, text);
  assert.equal(document.querySelector('img'), null);
});
