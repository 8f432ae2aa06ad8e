/*
 * The special days. The page has those of a year from the month in which it was written. Those that have passed are left
 * out, and those after the next few are folded.
 */
import { now } from './time.js';
import { wall } from './zone.js';

const NEXT = 5;
const today = wall(now()).slice(0, 10);
const more = document.querySelector('.special details');

if (more) {
  const coming = [...document.querySelectorAll('.special time')].flatMap((time) => {
    const item = /** @type {HTMLElement} */ (time.closest('li'));
    item.hidden = /** @type {string} */ (time.getAttribute('datetime')) < today;
    return item.hidden ? [] : [item];
  });
  const later = coming.slice(NEXT);
  /** @type {Element} */ (more.querySelector('ul')).append(...later);
  /** @type {HTMLElement} */ (more).hidden = !later.length;
}
