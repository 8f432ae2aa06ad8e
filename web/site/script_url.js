/*
 * With Trusted Types a worker is started only by an address from a policy. This one gives the addresses of the site's own
 * workers. It is made when the first is asked for: the pages of examples start no worker, and what they allow has no policy.
 */
import { top } from './top.js';

/** @type {{ createScriptURL(url: string): string } | undefined} */
let policy;

const rules = {
  /** @param {string} address */
  createScriptURL(address) {
    if (address.startsWith(top.href)) return address;
    throw new TypeError(address);
  },
};

/**
 * @param {string} address
 * @returns {any} the address, as a browser wants it
 */
export function scriptURL(address) {
  if (!window.trustedTypes) return address;
  policy = policy || window.trustedTypes.createPolicy('servicestatus', rules);
  return policy.createScriptURL(address);
}
