/*
 * The time that the page is about. It is that of the elements: they know it where the visitor's clock is wrong, and stand
 * still where another moment is shown.
 */
import { fill } from './template.js';

/** @import { Words } from './template.js' */

const DEVIATION = 120e3; // ms; an answer may be that old, and no clock is wrong by less

let ahead = 0; // how far the elements' clock is ahead of the visitor's, in ms
let preview = 0; // the moment that is shown instead of now

/** Returns the time in ms. */
export const now = () => preview || Date.now() + ahead;

/** Whether another moment than now is shown. */
export const isPreview = () => preview > 0;

/**
 * Takes the time from an element's answer.
 * @param {number} time of the answer, in ms
 * @param {boolean} asked whether the page asks for that moment
 */
export function adjust(time, asked) {
  const deviation = time - Date.now();
  preview = asked ? time : 0;
  ahead = Math.abs(deviation) > DEVIATION ? deviation : 0;
}

/**
 * Says how far away a time is: "om 3 timer".
 * @param {Words} words
 * @param {number} time in ms
 */
export function distance(words, time) {
  const minutes = Math.ceil((time - now()) / 60e3);
  const [count, unit] = minutes < 60 ? [minutes, 'minute'] : minutes < 36 * 60 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1440), 'day'];
  return fill(words[count === 1 ? unit : `${unit}s`], count);
}
