/*
 * <service-status>: a Danish authority's service declaration, live.
 *
 *   <script src="https://…/service-status.js" data-system="nemid" async></script>
 *   <service-status system="nemid"></service-status>
 *   <div class="service-status" data-system="nemid">…</div>
 *   <service-status><p>Mandag–torsdag kl. 9–15, fredag kl. 9–14</p></service-status>
 *
 * The script owns the element, the clock and the DOM. Everything that has meaning (hours, holidays, Danish
 * time, wording) is decided by status.wasm. It is given bytes and an instant, and returns the status and a
 * description of what to show. A page with a week or a month has week.wasm in
 * its place, which answers both. Hours that a page has itself are for reader.wasm in its place, in words, or for
 * osm.wasm, as opening_hours. The modules import nothing.
 *
 * No cookie, no storage, no inline style, no HTML parsing. Nothing here may throw into the page.
 */
import './style.js'; // first, so that the text of the style sheet compresses best
import { ServiceStatusElement } from './element.js';
import { expire } from './requests.js';
import { watchPage } from './scheduler.js';
import { NAME } from './script.js';
import { placeElements } from './tags.js';
import { warn } from './warn.js';
import { giveTo, hold } from './embedded.js';

if (__EMBED__) {
  const element = /** @type {any} */ (ServiceStatusElement);
  element.hold = hold;
  giveTo(/** @type {any} */ (customElements.get(NAME)) || element);
}

// The script may be on a page many times. The first one defines the element.
if (!customElements.get(NAME)) {
  watchPage(expire);
  /** @type {any} */ (ServiceStatusElement).version = __VERSION__;
  customElements.define(NAME, ServiceStatusElement);
}
placeElements().catch(warn);
