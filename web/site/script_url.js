/*
 * With Trusted Types a worker is started only by an address from a policy. This one gives the addresses of the site's own
 * workers.
 */
import { top } from './top.js';

const policy = window.trustedTypes && window.trustedTypes.createPolicy('servicestatus', {
  createScriptURL(address) {
    if (address.startsWith(top.href)) return address;
    throw new TypeError(address);
  },
});

/**
 * @param {string} address
 * @returns {any} the address, as a browser wants it
 */
export const scriptURL = (address) => (policy ? policy.createScriptURL(address) : address);
