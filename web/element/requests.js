/*
 * One request for each address, however many elements ask for it.
 */
import { keep } from './cache.js';
import { DAY } from './durations.js';
import { update } from './scheduler.js';

/**
 * @typedef {object} Request
 * @property {Promise<any>} _promise
 * @property {number} _stale when to ask again, in ms
 */

/** @type {Map<string, Request>} */
export const requests = new Map();

/**
 * Returns what an address holds. A stale answer is returned too, while the address is asked again; it is
 * kept when that fails, and the elements are updated when that succeeds. A first answer that fails is
 * forgotten. Either way the next update tries again: within an hour, or when the page gets
 * the focus or the network returns (scheduler.js).
 * @template Content
 * @param {string} url
 * @param {(url: string) => Promise<Content>} fetchContent
 * @returns {Promise<Content>}
 */
export function request(url, fetchContent) {
  const known = requests.get(url);
  if (known && Date.now() < known._stale) return known._promise;
  const promise = fetchContent(url);
  const entry = { _promise: known ? known._promise : promise, _stale: Date.now() + DAY };
  keep(requests, url, entry);
  promise.then(() => {
    entry._promise = promise;
    if (known) update(true);
  }, () => {
    if (known) keep(requests, url, known);
    else requests.delete(url);
  });
  return entry._promise;
}
