import assert from 'node:assert/strict';
import { test } from 'node:test';
import { put } from './testing.js';
import { ANNOUNCED } from './durations.js';
import { Shadow } from './shadow.js';

/** A shadow root, and what is in it: the view's text, the page's content as a slot, and the live region. */
function shadowed() {
  const host = put('<div>content</div>');
  const shadow = new Shadow(host);
  const parts = () => [...host.shadowRoot.children].map((part) => (part.localName === 'slot' ? 'slot' : part.getAttribute('role') || part.textContent));
  return { shadow, host, parts };
}

const view = (text) => ({ _trees: text ? [['p', {}, text]] : [] });

test('the page’s content is shown until there is a view, without one, and with one that it belongs to', () => {
  const { shadow, parts } = shadowed();
  assert.deepEqual(parts(), ['slot', 'status']);
  shadow._show(view('Åben'), 'da', false);
  assert.deepEqual(parts(), ['Åben', 'status']);
  shadow._show(view('Lukket'), 'da', true);
  assert.deepEqual(parts(), ['Lukket', 'slot', 'status']);
  shadow._show(view(''), 'da', false);
  assert.deepEqual(parts(), ['slot', 'status']);
  shadow._show(view('Åben'), 'da', false);
  assert.deepEqual(parts(), ['Åben', 'status']);
});

test('the view and the live region have the language', () => {
  const { shadow, host } = shadowed();
  shadow._show(view('Open'), 'en', false);
  assert.deepEqual([...host.shadowRoot.children].map(({ lang }) => lang), ['en', 'en']);
});

test('elements that share a view have nodes of their own', () => {
  const shared = view('Åben');
  const all = [shadowed(), shadowed(), shadowed()];
  for (const { shadow } of all) shadow._show(shared, 'da', false);
  const nodes = all.map(({ host }) => host.shadowRoot.querySelector('p'));
  assert.deepEqual(nodes.map((node) => node.textContent), ['Åben', 'Åben', 'Åben']);
  assert.equal(new Set(nodes).size, 3);
  all[1].shadow._show(view('Lukket'), 'da', false);
  assert.deepEqual(nodes.map((node) => node.textContent), ['Åben', 'Lukket', 'Åben']);
});

test('a text is announced once, and the live region is emptied after a while', () => {
  const { shadow, host } = shadowed();
  const region = host.shadowRoot.querySelector('[role=status]');
  assert.equal(shadow._announce('', 1000), 0);
  assert.equal(region.textContent, '');
  assert.equal(shadow._announce('Lukket', 1000), 1000 + ANNOUNCED);
  assert.equal(region.textContent, 'Lukket');
  shadow._announce('', 1000 + ANNOUNCED - 1);
  assert.equal(region.textContent, 'Lukket', 'a screen reader may still be at it');
  shadow._announce('', 1000 + ANNOUNCED);
  assert.equal(region.textContent, '');
});
