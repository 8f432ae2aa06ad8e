import assert from 'node:assert/strict';
import { test } from 'node:test';
import { put } from './testing.js';
import { addUnderHeading, treeOf } from './tree.js';

test('a parsed document becomes a tree: elements, attributes, and texts with their white space folded', () => {
  assert.deepEqual(treeOf(put('<section class="card" lang="da"><h3>NemID</h3>\n  <!-- no -->Ring <a href="tel:1">1\n2</a></section>')), [
    'section', { class: 'card', lang: 'da' }, ['h3', {}, 'NemID'], ' ', '', 'Ring ', ['a', { href: 'tel:1' }, '1 2'],
  ]);
});

test('a line stands below the heading', () => {
  const card = ['section', {}, ['h3', {}, 'NemID'], ['p', {}, 'Åben']];
  addUnderHeading(card, ['p', { class: 'down' }]);
  assert.deepEqual(card, ['section', {}, ['h3', {}, 'NemID'], ['p', { class: 'down' }], ['p', {}, 'Åben']]);
});

test('a line stands first where there is no heading', () => {
  const card = ['section', {}, ['p', {}, 'Åben']];
  addUnderHeading(card, ['p', { class: 'down' }]);
  assert.deepEqual(card, ['section', {}, ['p', { class: 'down' }], ['p', {}, 'Åben']]);
});
