/*
 * The answers of the modules, ready to be shown.
 */
import { cached } from './cache.js';
import { addLocalTimes, previewLine } from './clock.js';
import { ahead } from './now.js';
import { addUnderHeading } from './tree.js';
import { WORDS } from './words.js';

/** @import { Status } from './instance.js' */
/** @import { Module } from './module.js' */
/** @import { Branch } from './tree.js' */
/** @import { View } from './shadow.js' */
/** @import { Language } from './words.js' */

/**
 * A status as a view that elements share. _data is what of the status makes it another one: deadlines are left
 * out, since they follow the clock.
 * @typedef {Status & View & { _data: string }} Answer
 */

/** @type {Map<string, Promise<Answer>>} */
const answers = new Map();
let second = 0; // that the answers are of

/**
 * Elements that ask the same in the same second share one answer.
 * @param {string} question all that the answer depends on, but for the second and the module
 * @param {Module} module
 * @param {string} declaration or hours
 * @param {number} seconds
 * @param {string} options
 * @param {Language} lang
 * @param {unknown} at whether the element shows another instant than now
 */
export function answerTo(question, module, declaration, seconds, options, lang, at) {
  if (second !== seconds) answers.clear();
  second = seconds;
  return cached(answers, module._name + question, async () => {
    const answer = await module._ask((instance) => instance._status(declaration, seconds, options), declaration);
    const { view, status } = answer;
    addLocalTimes(view, lang, status.at);
    const line = at ? previewLine(seconds * 1e3, lang) : ahead && ['p', { class: 'note' }, WORDS[lang].clock];
    if (line && view[0] !== 'p') addUnderHeading(view, /** @type {Branch} */ (line));
    else if (line) view[1].title = /** @type {string} */ (/** @type {Branch} */ (line)[2]); // a badge has no room for it
    return { ...answer, _trees: [view], _data: JSON.stringify([status.id, status.support, status.uptime]) };
  });
}
