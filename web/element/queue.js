/*
 * The elements that have shown nothing yet. An element starts when it comes into view; the others start
 * when the page is idle.
 */
import { bare } from './bare.js';
import { IDLE_WORK } from './durations.js';
import { pause } from './pause.js';

/** @typedef {Element & { _update(): unknown }} Startable */

/** @type {Set<Startable>} */
export const waiting = new Set();

let requested = false; // an idle callback is on its way

// Each starts in a task of its own: a board has many in view. They are all asked for at once: between tasks that ask for the
// next one a page is laid out, and a thousand empty elements took ten seconds.
const view = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) pause().then(() => start(/** @type {Startable} */ (target)));
  requestIdle();
});

/** @param {Startable} element */
export function enqueue(element) {
  waiting.add(element);
  view.observe(element);
  if (document.hidden) requestIdle(); // nothing comes into view
}

/**
 * @param {Startable} element
 * @returns {boolean} whether the element was waiting
 */
export function dequeue(element) {
  view.unobserve(element);
  return waiting.delete(element);
}

/**
 * Starts an element that waits.
 * @param {Startable} element
 */
export function start(element) {
  if (dequeue(element)) element._update();
}

function requestIdle() {
  if (requested || !waiting.size) return;
  requested = true;
  (window.requestIdleCallback || ((run) => setTimeout(run, 200)))(startWhileIdle, bare({ timeout: 2e3 }));
}

async function startWhileIdle() {
  const begun = performance.now();
  for (const element of waiting) {
    start(element); // not awaited: an element whose files are late does not delay the next
    await pause();
    if (performance.now() > begun + IDLE_WORK) break;
  }
  requested = false;
  requestIdle();
}
