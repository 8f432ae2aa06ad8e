/*
 * What the attributes of an element ask for.
 */
import { base } from './script.js';
import { warn } from './warn.js';

/** @import { Language } from './words.js' */

const OPTIONS = ['variant', 'label', 'audience', 'topic', 'channel']; // of the status module, together with lang
export const SETTINGS = ['system', 'src', 'hours', ...OPTIONS, 'lang', 'theme', 'at'];

/** @param {Element} element */
export const hasAddress = (element) => element.matches('[src],[system]');

/**
 * The address of the declaration.
 * @param {Element} element
 */
export function addressOf(element) {
  const src = element.getAttribute('src');
  const system = element.getAttribute('system');
  if (src) return new URL(src, element.baseURI).href;
  if (system) return new URL(`declarations/${encodeURIComponent(system)}.json`, base).href;
  throw new Error('intet at vise. Skriv fx system="nemid", eller src med adressen på en deklaration, eller hours="Mo-Fr 09:00-15:00".');
}

/**
 * The instant to show, in ms: that of `at`, or now by the page's clock. A time without an offset would mean one
 * thing here and another in New York, so it is refused.
 * @param {Element} element
 */
export function instantOf(element) {
  const at = element.getAttribute('at');
  if (!at) return Date.now();
  const instant = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(at) ? Date.parse(at) : NaN;
  if (!(instant >= Date.UTC(1981, 0, 2) && instant < Date.UTC(2199, 11, 31))) {
    throw new Error(`at="${at}" er ikke et tidspunkt mellem 1981 og 2199. Skriv fx at="2026-12-24T12:00:00+01:00".`);
  }
  return instant;
}

/**
 * The options as the status module takes them, a line each.
 * @param {Element} element
 * @param {Language} lang
 */
export function optionsOf(element, lang) {
  const channel = element.getAttribute('channel');
  if (channel && !/^(phone|web|email|chat)$/.test(channel)) {
    warn(`channel="${channel}" kendes ikke. Skriv phone, web, email eller chat.`);
  }
  return OPTIONS.filter((name) => element.hasAttribute(name))
    .map((name) => `${name}=${/** @type {string} */ (element.getAttribute(name)).replace(/\s+/g, ' ')}\n`).join('') + `lang=${lang}`;
}
