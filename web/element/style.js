/*
 * The style sheet of the shadow roots: one for all elements.
 */
import { base } from './script.js';

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** @param {ShadowRoot} root */
export function addStyle(root) {
  try {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(__CSS__);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // A browser without constructable style sheets.
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL('service-status.css', base).href;
    root.append(link);
  }
}
