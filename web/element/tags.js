/*
 * The tags that stand for an element: a script tag of this file with data-system, and <div class="service-status"
 * data-system="nemid">, for a system that lets no tag through that it does not know.
 */
import { bare } from './bare.js';
import { parsed } from './parsed.js';
import { NAME, address, script } from './script.js';
import { SETTINGS } from './settings.js';
import { systemHere } from './embedded.js';

/**
 * Puts the element of a script tag right after it. A tag in the head moves to the end of the body first. The content of a
 * <div> moves into its element. The tag is marked: a page may be restored with the element in it (Turbo runs scripts
 * again), or have removed it.
 * @param {HTMLElement} tag
 */
function place(tag) {
  if (tag.dataset.placed) return;
  tag.dataset.placed = '1';
  const element = document.createElement(NAME);
  for (const name of SETTINGS) {
    const value = tag.getAttribute(`data-${name}`); // a library may have given every object an `at`
    if (value) element.setAttribute(name, value);
  }
  if (!('src' in tag)) {
    if (__EMBED__ && systemHere() && !element.matches('[src],[system],[hours]')) element.setAttribute('system', systemHere() || '');
    element.append(...tag.childNodes);
    tag.append(element);
  } else if (element.hasAttributes()) {
    if (tag.closest('head')) document.body.append(tag);
    tag.after(element);
  }
}

/** Gives the tags of the page that have none yet their elements. */
function placeAll() {
  for (const tag of /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll(`div.${NAME},script[src]`))) {
    if ((tag.src || address) === address) place(tag); // a <div> has no src
  }
}

/**
 * Gives the script's own tag its element at once, where it stands in the body. The others get theirs when the document
 * is there, and later ones as they come.
 */
export async function placeElements() {
  if (script && !script.closest('head')) place(script);
  await parsed;
  placeAll();
  new MutationObserver(placeAll).observe(document, bare({ subtree: true, childList: true }));
}
