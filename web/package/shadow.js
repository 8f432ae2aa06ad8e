/*
 * The shadow root of an element, which a server may have drawn already (markup.js). Then the view that it drew becomes the
 * element's: it is updated, not replaced. This takes the place of element/shadow.js.
 */
import { Shadow as Plain } from '../element/shadow.js';

/** The view that a server has drawn, until an element takes it over. */
const DRAWN = '[data-until]';

export class Shadow extends Plain {
  /** @param {HTMLElement} host */
  constructor(host) {
    const { shadowRoot } = host;
    const [style, view, slot] = ['style', DRAWN, 'slot'].map((selector) => shadowRoot && /** @type {HTMLElement | null} */ (shadowRoot.querySelector(selector)));
    // attachShadow would empty the root.
    super(shadowRoot ? /** @type {any} */ ({ attachShadow: () => shadowRoot }) : host);
    this._drawnStyle = style;
    if (slot) slot.remove(); // of removeOutdated: the element has its own
    if (!view) return;
    this._view = view;
    view.removeAttribute('data-until');
    this._slot.remove();
  }

  /**
   * The style that the server has drawn goes when the element has its own, that of a picture included.
   * @param {Parameters<Plain['_show']>} view
   */
  _show(...view) {
    super._show(...view);
    if (this._drawnStyle && this._root.adoptedStyleSheets.length) this._drawnStyle.remove();
  }
}

/**
 * Removes a view that a server has drawn and that no longer holds: an outdated "Åben" is never shown.
 * @param {Element} host
 * @param {number} now in ms
 */
export function removeOutdated({ shadowRoot }, now) {
  const view = shadowRoot && /** @type {HTMLElement | null} */ (shadowRoot.querySelector(DRAWN));
  if (view && !(now < Date.parse(/** @type {string} */ (view.dataset.until)))) view.replaceWith(document.createElement('slot'));
}
