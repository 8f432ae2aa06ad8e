/*
 * One request for each address, however many elements ask for it.
 */
import { keep } from './cache.js';
import { QUARTER, RETRY } from './durations.js';
import { ahead, now } from './now.js';
import { update } from './scheduler.js';

/**
 * @typedef {object} Request
 * @property {Promise<any>} _promise
 * @property {boolean} [_answered] whether the address has answered, so that there is something to give
 * @property {number} _failures in a row
 * @property {number} _stale when to ask again, in ms
 */

/** @type {Map<string, Request>} */
export const requests = new Map();

/**
 * Returns what an address holds. A stale answer is returned too, while the address is asked again; it is
 * kept when that fails, and the elements are updated when that succeeds. An address that fails is asked again
 * later and later, and at once when the network returns; until then all who ask get the same failure. A page that
 * nobody looks at asks for nothing again.
 * @template Content
 * @param {string} url
 * @param {(url: string, again: boolean) => Promise<Content>} fetchContent
 * @param {number} [life] how long an answer is used, in ms
 * @returns {Promise<Content>}
 */
export function request(url, fetchContent, life = QUARTER) {
  const known = requests.get(url);
  if (known && (now() < known._stale || document.hidden)) return known._promise;
  const promise = fetchContent(url, !!known);
  const entry = known || { _promise: promise, _failures: 0, _stale: 0 };
  if (!known) keep(requests, url, entry);
  if (!entry._answered) entry._promise = promise;
  entry._stale = now() + life;
  promise.then(() => {
    const { _answered } = entry;
    entry._promise = promise;
    entry._answered = true;
    entry._failures = 0;
    if (_answered) update(true);
  }, () => {
    // Pages that lost the same server do not return to it at the same moment.
    const wait = Math.min(RETRY * 2 ** entry._failures++, QUARTER) * (1 + Math.random()) / 2;
    entry._stale = Infinity;
    setTimeout(() => {
      entry._stale = 0;
      update(true);
    }, wait);
  });
  return entry._promise;
}

/**
 * Asks an address again that has answered from a cache.
 * @param {string} url
 */
export function renew(url) {
  /** @type {Request} */ (requests.get(url))._stale = 0;
  update(true);
}

/**
 * Lets the next update ask again for what failed, when the network is back. Where the visitor's clock was wrong, it
 * lets it ask for everything, to see whether the clock has been set.
 * @param {boolean} online
 */
export function expire(online) {
  for (const entry of requests.values()) if (ahead || online && entry._failures) entry._stale = 0;
}
