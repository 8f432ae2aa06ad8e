import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Window } from 'happy-dom';
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

// The same system three times was read aloud three times.
test('a text that another element announces is not announced again, until that one has been emptied', () => {
  const [one, other] = [shadowed(), shadowed()];
  const regionOf = ({ host }) => host.shadowRoot.querySelector('[role=status]').textContent;
  one.shadow._announce('NemID: Lukket', 1000);
  other.shadow._announce('NemID: Lukket', 1001);
  assert.deepEqual([regionOf(one), regionOf(other)], ['NemID: Lukket', '']);
  other.shadow._announce('NemID: Åben', 1002);
  assert.equal(regionOf(other), 'NemID: Åben');
  other.shadow._announce('NemID: Lukket', 1000 + ANNOUNCED);
  assert.equal(regionOf(other), 'NemID: Lukket');
});

test('the headings have the level that the element says, or none', () => {
  const level = (value) => {
    const { shadow, host } = shadowed();
    if (value) host.setAttribute('heading-level', value);
    shadow._show({ _trees: [['section', {}, ['h3', {}, 'NemID'], ['div', {}, ['h4', {}, 'Oppetid']], 'h']] }, 'da', false);
    return [...host.shadowRoot.querySelectorAll('h3, h4')].map((heading) => heading.getAttribute('aria-level') || heading.getAttribute('role'));
  };
  assert.deepEqual(level(''), [null, null]);
  assert.deepEqual(level('2'), ['2', '3']);
  assert.deepEqual(level('none'), ['none', 'none']);
});

// A shadow root lost its style for good when its element was moved to another document.
test('an element that is moved to another document has a style of that document', () => {
  const { host, shadow } = shadowed();
  const sheetOf = () => host.shadowRoot.adoptedStyleSheets[0];
  const before = sheetOf();
  const other = new Window({ url: 'https://page.example/frame/' });
  other.document.body.append(other.document.adoptNode(host));
  shadow._addStyle();
  assert.ok(sheetOf() instanceof other.CSSStyleSheet);
  assert.notEqual(sheetOf(), before);
});

test('a view that has a style of its own has it after that of all, in another document too, and no other view has it', () => {
  const [one, other] = [shadowed(), shadowed()];
  const rules = ({ host }) => [...host.shadowRoot.adoptedStyleSheets[0].cssRules].map(({ cssText }) => cssText.replace(/\s/g, ''));
  one.shadow._show({ ...view('Uge 48'), style: '.week { color: red; }' }, 'da', false);
  assert.deepEqual([rules(one), rules(other)], [[':host{display:block;}', '.week{color:red;}'], [':host{display:block;}']]);
  const window = new Window({ url: 'https://page.example/frame/' });
  window.document.body.append(window.document.adoptNode(one.host));
  one.shadow._addStyle();
  assert.ok(one.host.shadowRoot.adoptedStyleSheets[0] instanceof window.CSSStyleSheet);
  assert.equal(rules(one).length, 2);
  one.shadow._show(view('Åben'), 'da', false);
  assert.equal(rules(one).length, 1);
});
