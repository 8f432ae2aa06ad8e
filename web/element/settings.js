/*
 * What the attributes of an element ask for.
 */
import { now } from './now.js';
import { base } from './script.js';
import { language } from './words.js';
import { folder } from './embedded.js';

/** @import { Language } from './words.js' */

const OPTIONS = ['variant', 'label', 'audience', 'topic', 'channel', 'from', 'heading-level']; // of the status module, together with lang; it ignores those that it does not know
export const SETTINGS = ['system', 'src', 'hours', ...OPTIONS, 'lang', 'theme', 'scheme', 'at'];

/** @param {Element} element */
export const hasAddress = (element) => element.matches('[src],[system]');

/**
 * The address of the declaration. That on an English page has the English too.
 * @param {Element} element
 */
export function addressOf(element) {
  const src = element.getAttribute('src');
  const system = element.getAttribute('system');
  if (src) return Object.assign(element.ownerDocument.createElement('a'), { href: src }).href;
  if (system) return `${base}${__EMBED__ ? folder() : 'declarations/'}${encodeURIComponent(system)}${language(element) === 'en' ? '.en' : ''}.json`;
  throw new Error('intet at vise. Skriv fx system="nemid", src="…" eller hours="…".');
}

/**
 * The instant to show, in ms: that of `at`, or now by the page's clock. A time without an offset would mean one
 * thing here and another in New York, so it is refused.
 * @param {Element} element
 */
export function instantOf(element) {
  const at = element.getAttribute('at');
  if (!at) return now();
  const [, minute, seconds = '', zone] = at.toUpperCase().match(/^(.{10}T\d\d:\d\d)(:[\d.]+)?(Z|[+-][01]\d:?[0-5]\d)$/) || [];
  const isReal = new Date(Date.parse(`${minute}Z`) || 0).toISOString().startsWith(minute); // some browsers know a 30 February
  const instant = isReal ? Date.parse(minute + seconds + zone.replace(/(\d\d):?(\d)/, '$1:$2')) : NaN;
  if (!(instant >= Date.UTC(1980, 11, 31, 23) && instant < Date.UTC(2199, 11, 31, 23))) {
    throw new Error(`at="${at}" er ikke et tidspunkt mellem 1981 og 2199. Skriv fx 2026-12-24T12:00:00+01:00.`);
  }
  return instant;
}

/**
 * The options as the status module takes them, a line each.
 * @param {Element} element
 * @param {Language} lang
 */
export function optionsOf(element, lang) {
  return OPTIONS.filter((name) => element.hasAttribute(name))
    .map((name) => `${name}=${/** @type {string} */ (element.getAttribute(name)).replace(/\s+/g, ' ')}\n`).join('') + `lang=${lang}`;
}
