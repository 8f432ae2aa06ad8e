/*
 * The hours that a page has itself, in an attribute or in its text.
 */
import { Refusal, decode, encode } from './instance.js';
import { json } from './json.js';
import { readerModule, statusModule } from './module.js';

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

/** @import { Module } from './module.js' */

/**
 * The modules that may read hours, the likelier first: the reader module for words, the status module for
 * opening_hours. It is a hint, not a decision, and saves fetching the other one.
 * @param {string} hours
 * @returns {Module[]}
 */
export const modulesFor = (hours) => (/da[gy]|kl|[ap]m/i.test(hours) ? [readerModule, statusModule] : [statusModule, readerModule]);

/**
 * What a module is to load.
 * @param {Module} module
 * @param {string} hours
 * @param {Element} element
 */
const input = (module, hours, element) => (module === readerModule ? hours : json({
  id: 'hours', support: [{ id: 'hours', channel: element.getAttribute('channel') || '', hours }],
}));

/**
 * Has hours read by the module that can. Where neither can, the reader module decides whose reason is shown: it has
 * none where that is the status module's.
 * @template Result
 * @param {string} hours
 * @param {Element} element
 * @param {(module: Module, input: string) => Promise<Result>} ask
 * @returns {Promise<Result>}
 */
export async function readHours(hours, element, ask) {
  /** @type {Map<Module, Refusal>} */
  const refusals = new Map();
  for (const module of modulesFor(hours)) {
    try {
      return await ask(module, input(module, hours, element));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.set(module, error);
    }
  }
  const osm = /** @type {Refusal} */ (refusals.get(statusModule));
  return /** @type {Promise<never>} */ (readerModule._ask((reader) => reader._read(hours, osm._read)).catch((refusal) => {
    throw refusal instanceof Refusal ? unreadable(hours, refusal.message ? refusal : osm) : refusal;
  }));
}

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
