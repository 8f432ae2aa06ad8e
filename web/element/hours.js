/*
 * The hours that a page has itself, in an attribute or in its text.
 */
import { cached } from './cache.js';
import { Refusal, decode, encode } from './instance.js';
import { readerModule } from './module.js';

/**
 * The text in an element as a visitor reads it: a line for each line, a tab between the cells of a row.
 * Hidden content is ignored.
 * @param {Element} element
 * @returns {string}
 */
export const textIn = (element) => tidy([.../** @type {any} */ (element.childNodes)].map(textOf).join(''));

/**
 * Only the white space of HTML is folded; any other belongs to the text.
 * @param {Text & Element} node a text, an element, or something else, such as a comment
 * @returns {string}
 */
function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/[ \t\n\r\f]+/g, ' ');
  const tag = node.localName;
  if (!tag || node.matches('service-status,svg,noscript,[aria-hidden=true]')) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none') return '';
  const text = [.../** @type {any} */ (node.childNodes)].map(textOf).join('');
  if (/^(td|th|dd)$/.test(tag)) return `\t${tidy(text).replace(/\n/g, ', ')}`; // a cell, also where a narrow window stacks them
  if (tag === 'dt') return `\n${text}`;
  return tag === 'br' || !/^(inline|contents)/.test(display) ? `\n${text}\n` : text;
}

/**
 * Folds white space: a run of it becomes a line break, a tab or a space, whichever of them it contains first.
 * @param {string} text
 */
const tidy = (text) => text.replace(/[ \t\n]+/g, (space) => /** @type {string} */ (['\n', '\t', ' '].find((one) => space.includes(one)))).trim();

/** @type {Map<string, Promise<string>>} Danish hours → opening_hours */
const readings = new Map();

/**
 * Reads hours by the module that can: opening_hours by the status module, Danish by the reader module, which a
 * page with opening_hours never fetches. Where both refuse, the reader module decides whose reason is shown: it
 * has none where that is the status module's.
 * @template Result
 * @param {string} hours
 * @param {(reading?: string) => Promise<Result>} use is given the hours as opening_hours, where they are Danish
 * @returns {Promise<Result>}
 */
export async function readHours(hours, use) {
  /** @type {Refusal | undefined} */
  let osm;
  // A hint, not a decision: Danish hours need the reader module, so it is fetched beside the status module.
  if (/dag|kl/i.test(hours)) readerModule._load().catch(() => {});
  if (!readings.has(hours)) {
    try {
      return await use();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      osm = error;
    }
  }
  const asOSM = osm ? osm._read : 0;
  try {
    return await use(await cached(readings, hours, () => readerModule._ask((reader) => reader._read(hours, asOSM))));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw unreadable(hours, error.message ? error : osm || await refusalOf(use));
  }
}

/**
 * The status module's refusal of hours that it was not asked to read, since another element had them read.
 * @param {() => Promise<unknown>} use
 * @returns {Promise<Refusal>}
 */
const refusalOf = (use) => use().then(() => new Refusal('', 0), (refusal) => refusal);

/**
 * A refusal with the line that cannot be read, and a mark below the place.
 * @param {string} hours
 * @param {Refusal} refusal
 */
function unreadable(hours, { message, _read }) {
  const bytes = encode(hours);
  const before = /** @type {string} */ (decode(bytes.slice(0, _read)).split('\n').pop()).slice(-60);
  const after = decode(bytes.slice(_read)).split('\n')[0].slice(0, 40);
  return new Refusal(`åbningstiden kan ikke læses: ${message.split(`${hours}: `).pop()}\n  ${before}${after}\n  ${before.replace(/[^\t]/g, ' ')}^`, _read);
}
