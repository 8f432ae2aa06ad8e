/*
 * The hours that a page has itself, in an attribute or in its text.
 */
import { Refusal, decode, encode } from './instance.js';
import { osmModule, readerModule } from './module.js';

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

/** A word that the module for opening_hours may read, also as people type them (declarations/hours/osm/typed_words.go). */
const OSM_WORD = /^(mo|tu|we|th|fr|sa|su|ph|open|off|closed|unknown|easter|week|days?|to|till?|until|through|and|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/i;

/**
 * The modules that may read hours, in the order to ask them: that for opening_hours, then the reader module for words.
 * Where a word outside quotes is none of opening_hours, the first would refuse them: it is asked last, for its reason.
 * @param {string} hours
 * @returns {Module[]}
 */
export const modulesFor = (hours) => ((hours.replace(/["“”„].*["“”„]/s, '').match(/[a-z]+/gi) || []).every((word) => OSM_WORD.test(word))
  ? [osmModule, readerModule] : [readerModule, osmModule]);

/**
 * Has hours read by the module that can. Where neither can, the reason is that of the module that read further, as in
 * declarations/hours/text: that form was meant.
 * @template Result
 * @param {string} hours
 * @param {(module: Module) => Promise<Result>} ask
 * @returns {Promise<Result>}
 */
export async function readHours(hours, ask) {
  /** @type {Map<Module, Refusal>} */
  const refusals = new Map();
  for (const module of modulesFor(hours)) {
    try {
      return await ask(module);
    } catch (error) {
      if (__EMBED__ && refusals.size) break; // the page may not fetch the other module
      if (!(error instanceof Refusal)) throw error;
      refusals.set(module, error);
    }
  }
  if (__EMBED__ && refusals.size < 2) throw unreadable(hours, /** @type {Refusal} */ ([...refusals.values()][0]));
  const [osm, words] = [osmModule, readerModule].map((module) => /** @type {Refusal} */ (refusals.get(module)));
  throw unreadable(hours, osm._good > words._good ? osm : words);
}

/**
 * A refusal with the line that cannot be read, and a mark below the place.
 * @param {string} hours
 * @param {Refusal} refusal
 */
function unreadable(hours, { message, _good }) {
  const bytes = encode(hours);
  const before = /** @type {string} */ (decode(bytes.slice(0, _good)).split('\n').pop()).slice(-60);
  const after = decode(bytes.slice(_good)).split('\n')[0].slice(0, 40);
  return new Refusal(`åbningstiden kan ikke læses: ${message}\n  ${before}${after}\n  ${before.replace(/[^\t]/g, ' ')}^`, _good);
}
