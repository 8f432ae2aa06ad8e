/*
 * The shadow root of an element: the view, the page's own content, and the live region.
 */
import { bare } from './bare.js';
import { keep } from './cache.js';
import { ANNOUNCED } from './durations.js';
import { patch } from './patch.js';
import { addStyle } from './style.js';

/** @import { Tree } from './tree.js' */
/** @import { Language } from './words.js' */

/**
 * A view that elements share.
 * @typedef {object} View
 * @property {Tree[]} _trees
 * @property {boolean} [_used] whether an element has shown it
 * @property {Element} [_copy] its nodes, to be cloned
 * @property {string} [style] what its style is besides that of all
 */

/** @type {Map<string, number>} */
const announced = new Map(); // texts, and until when they may be read from a live region

let className = ''; // of the view of the next element

/**
 * @param {string} tag
 */
function make(tag, className = '') {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

export class Shadow {
  /** @param {Element} host */
  constructor(host) {
    const root = host.attachShadow(bare({ mode: 'open' }));
    this._root = root;
    this._style = ''; // of the view, besides that of all
    this._addStyle();
    this._view = make('div', className);
    className = 'far'; // elements after the first may be far from view, and have little height until they are near
    this._slot = make('slot');
    this._region = make('div');
    this._clear = 0; // when the live region is to be emptied, in ms
    root.append(this._slot, this._region);
    this._region.setAttribute('role', 'status');
  }

  /** Gives the shadow root its style, and that of its view. One that moves to another document leaves both behind. */
  _addStyle() { addStyle(this._root, this._style); }

  /**
   * Shows a view. The page's content is shown too when the view is empty, or when it is told to.
   * @param {View} view
   * @param {Language} lang
   * @param {unknown} content whether to show the page's content too
   */
  _show(view, lang, content) {
    const { _view, _slot, _region } = this;
    const { _trees, style = '' } = view;
    if (this._style !== style) {
      this._style = style;
      this._addStyle();
    }
    const level = this._root.host.getAttribute('heading-level');
    if (_view.lang !== lang) _view.lang = _region.lang = lang;
    // A view that a second element shows is built once more, and cloned for the others.
    if (view._used && !_view.firstChild) {
      if (!view._copy) patch(view._copy = make('div'), _trees, level);
      _view.append(...view._copy.cloneNode(true).childNodes);
    } else patch(_view, _trees, level);
    view._used = true;
    if (_trees.length && !content) _slot.remove();
    else if (!_slot.parentNode) _region.before(_slot);
    if (!_trees.length) _view.remove();
    else if (!_view.parentNode) this._root.prepend(_view);
  }

  /**
   * Shows the page's content and a text, with nothing but the DOM.
   * @param {string} text
   */
  _fail(text) {
    this._region.before(this._view, this._slot);
    this._view.textContent = text;
  }

  /**
   * Announces a text once for the whole page, and empties the live region after a while, so that a screen reader does
   * not meet the text as content.
   * @param {string} text
   * @param {number} time in ms
   * @returns {number} when to empty the live region
   */
  _announce(text, time) {
    if (text && !(time < /** @type {number} */ (announced.get(text)))) {
      this._clear = time + ANNOUNCED;
      keep(announced, text, this._clear);
      this._region.textContent = text;
    } else if (time >= this._clear) this._region.textContent = '';
    return this._clear;
  }
}
