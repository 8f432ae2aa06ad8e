/*
 * The controls of the week and the month: which of the two, and the days before and after. The element draws them; it is
 * told by its attributes `variant` and `from`.
 */
import { shifted } from './shift.js';
import { now } from './time.js';
import { wall } from './zone.js';

const picture = document.querySelector('.picture service-status');

/** @type {NodeListOf<HTMLInputElement>} */
const choices = document.querySelectorAll('.picture input');
for (const choice of choices) {
  choice.onchange = () => {
    /** @type {Element} */ (picture).setAttribute('variant', choice.value);
    /** @type {Element} */ (picture).removeAttribute('from');
  };
}

/** @type {NodeListOf<HTMLButtonElement>} */
const buttons = document.querySelectorAll('.picture [data-shift]');
for (const button of buttons) {
  button.onclick = () => {
    const element = /** @type {Element} */ (picture);
    const by = Number(button.dataset.shift);
    if (!by) return element.removeAttribute('from');
    const from = element.getAttribute('from') || wall(now()).slice(0, 10);
    element.setAttribute('from', shifted(from, by, element.getAttribute('variant') === 'month'));
  };
}
