/*
 * What the element is called, and where the files of a site are. A bundle has no address to find them by, so the page
 * says it. In the package, this takes the place of element/script.js.
 */
import { connected, update } from '../element/scheduler.js';

export const NAME = 'service-status';

/** The folder of the site, with a slash at its end; empty until the page has said it. */
export let base = '';

/**
 * Says where the site is whose declarations `system` names.
 * @param {string | URL} url
 */
export function setBase(url) {
  base = String(url).replace(/[?#].*$/, '').replace(/[^/]$/, '$&/');
  if (connected.size) update(true);
}
