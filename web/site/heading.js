/*
 * The heading of the board: how many lines are open, what time it is, and what changes next.
 */
import { isOpen, stateOf } from './lines.js';
import { distance, isPreview, now } from './time.js';
import { fill, write } from './template.js';
import { ofWeek } from './wording.js';

/** @import { Line } from './lines.js' */
/** @import { Words } from './template.js' */

/**
 * Says how many of some lines are open. Only lines that have hours count. One that has not said its state counts as unknown.
 * @param {Words} words
 * @param {Line[]} lines
 */
export function count(words, lines) {
  const states = lines.map(stateOf).filter((state) => state !== '');
  const open = lines.filter(isOpen).length;
  const unknown = states.length - open - states.filter((state) => state === 'closed').length;
  const template = states.length === 1 ? words.only : open === 1 ? words.one : words.lines;
  return fill(template, open, states.length) + (unknown ? fill(words.unknown, unknown) : '');
}

/**
 * Says which line closes next; where none does, which one opens next.
 * @param {Words} words
 * @param {Line[]} lines
 */
export function next(words, lines) {
  for (const [open, template] of /** @type {[boolean, string][]} */ ([[true, words.closes], [false, words.opens]])) {
    const [first] = lines.filter((line) => line.when && line.change < Infinity && isOpen(line) === open)
      .sort((a, b) => a.change - b.change);
    if (first) return fill(template, first.full, first.when, distance(words, first.change));
  }
  return '';
}

/**
 * @param {HTMLElement} section
 * @param {Line[]} lines
 */
export function head(section, lines) {
  const words = /** @type {Words} */ (section.dataset);
  if (lines.some(({ state }) => state)) write(/** @type {Element} */ (section.querySelector('h1')), count(words, lines));
  write(/** @type {Element} */ (section.querySelector('.then')), [!isPreview() && fill(words.clock, ofWeek(now())), next(words, lines)].filter(Boolean).join(' · '));
}
