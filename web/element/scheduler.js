/*
 * One timer for all elements of the page. It runs when the first of them may have to look different.
 */
import { bare } from './bare.js';
import { QUARTER } from './durations.js';
import { now } from './now.js';
import { pause } from './pause.js';

/**
 * @typedef {object} Scheduled
 * @property {number} _asked when the status was last asked for, in ms
 * @property {number} _wake when to ask again, in ms
 * @property {() => unknown} _update asks again
 */

/** @type {Set<Scheduled>} the elements that are in the page */
export const connected = new Set();

/** @type {ReturnType<typeof setTimeout>} */
let timer;
let scheduling = false;

/** Sets the timer. When many elements finish at once, the time is worked out once. */
export async function schedule() {
  if (scheduling) return;
  scheduling = true;
  await pause();
  scheduling = false;
  clearTimeout(timer);
  let wait = QUARTER;
  for (const element of connected) if (element._wake - now() < wait) wait = element._wake - now();
  if (connected.size) timer = setTimeout(update, wait);
}

/**
 * Updates the elements whose time has come, and those whose clock was set back.
 * @param {boolean} [all] updates the others too
 */
export function update(all) {
  const time = now();
  for (const element of connected) if (all || time >= element._wake || time < element._asked) element._update();
  schedule();
}

/**
 * Timers stand still while a laptop sleeps and while a page is in the back/forward cache. So these events update all elements.
 * A page changes its language by `lang`.
 * @param {(online: boolean) => void} expire is called before the update, also where the page is hidden
 */
export function watchPage(expire) {
  /** @param {Event} event */
  const look = (event) => {
    expire(event.type === 'online');
    if (!document.hidden && /** @type {PageTransitionEvent} */ (event).persisted !== false) update(true);
  };
  document.addEventListener('visibilitychange', look);
  for (const name of ['pageshow', 'focus', 'online']) addEventListener(name, look);
  new MutationObserver(() => update(true)).observe(document, bare({ subtree: true, attributeFilter: ['lang'] }));
}
