/*
 * The style sheet of the shadow roots: one for all elements of a document.
 */
import { base } from './script.js';

/** @type {CSSStyleSheet} */
let sheet;
/** @type {Document | undefined} */
let owner; // of the sheet: another document refuses it

/** @param {ShadowRoot} root */
export function addStyle(root) {
  const { ownerDocument } = root;
  try {
    if (owner !== ownerDocument) (sheet = new /** @type {any} */ (ownerDocument.defaultView).CSSStyleSheet()).replaceSync(__CSS__);
    owner = ownerDocument;
    root.adoptedStyleSheets = [sheet];
  } catch {
    // A browser without constructable style sheets.
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${base}service-status.css`;
    root.append(link);
  }
}
