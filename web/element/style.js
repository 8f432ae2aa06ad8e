/*
 * The style sheets of the shadow roots: one for all elements of a document, and one for those whose views have a style.
 */
import { base } from './script.js';

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();
/** @type {Document | undefined} */
let owner; // of the sheets: another document refuses them

/**
 * The build writes a property with its colours as @name#light#dark.
 * @param {ShadowRoot} root
 * @param {string} style after that of all
 */
export function addStyle(root, style) {
  const { ownerDocument } = root;
  try {
    if (owner !== ownerDocument) sheets.clear();
    owner = ownerDocument;
    const sheet = sheets.get(style) || new /** @type {any} */ (ownerDocument.defaultView).CSSStyleSheet();
    if (!sheets.has(style)) sheet.replaceSync(__CSS__.replace(/@([a-z-]+)(#\w+)(#\w+)/g, '--_$1:var(--service-status-$1,light-dark($2,$3))') + style);
    sheets.set(style, sheet);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // A browser without constructable style sheets.
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${base}service-status.css`;
    root.append(link);
  }
}
