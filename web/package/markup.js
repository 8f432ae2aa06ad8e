/*
 * An element as markup, with the view in a declarative shadow root. A browser shows it while it reads the page, and the
 * element takes it over (shadow.js).
 */
import { patch } from '../element/patch.js';
import { tag } from './drawn.js';
import { NAME } from './script.js';

/** @import { Status } from '../element/instance.js' */

/**
 * A view as markup, from the tags and attributes that the element allows.
 * @param {Status['view']} view
 * @param {string | undefined} level of the heading
 */
function viewMarkup(view, level) {
  const root = /** @type {Element} */ (document.createElementNS('http://www.w3.org/1999/xhtml', 'div'));
  patch(root, [view], level);
  return root.innerHTML;
}

/**
 * @param {[name: string, value: string][]} attributes
 * @param {Status & { style?: string }} answer
 * @param {string} lang of the view
 * @param {string} [nonce] of the style
 * @param {string} [content] markup for browsers that know no declarative shadow root
 */
export function elementMarkup(attributes, { view, next, style = '' }, lang, nonce, content) {
  const level = new Map(attributes).get('heading-level');
  const until = new Date(next * 1000).toISOString();
  return `${tag(NAME, attributes)}<template shadowrootmode="open">${tag('style', nonce ? [['nonce', nonce]] : [])}${__CSS__}${style}</style>`
    + `${tag('div', [['lang', lang], ['data-until', until]])}${viewMarkup(view, level)}</div></template>${content}</${NAME}>`;
}
