/*
 * With Trusted Types a worker is started only by an address from a policy. This one gives the addresses of the site's own
 * workers.
 */
import { top } from './top.js';

/** @type {{ createScriptURL(address: string): string } | undefined} */
let policy;

/**
 * @param {string} address
 * @returns {string} the address, as a browser wants it
 */
export function scriptURL(address) {
  if (!window.trustedTypes) return address;
  policy = policy || window.trustedTypes.createPolicy('servicestatus', {
    createScriptURL(/** @type {string} */ of) {
      if (of.startsWith(top.href)) return of;
      throw new TypeError(of);
    },
  }); // when it is needed: a page may forbid it
  return policy.createScriptURL(address);
}
