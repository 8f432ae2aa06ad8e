/*
 * The order of the board: as the site has it, by name, or by what changes next. The address has it (?sort=change, or
 * ?sort=-change for backwards).
 */
import { ask, asked } from './address.js';

/** @import { Line } from './lines.js' */

/**
 * Sorts lines. Lines that never change come last, and equal ones stay as the site has them.
 * @param {Line[]} lines
 * @param {string} by name or change
 * @param {number} direction 1, or -1 for backwards
 */
export const sorted = (lines, by, direction) => [...lines].sort((a, b) => (by === 'name'
  ? direction * a.name.localeCompare(b.name, 'da')
  : +(a.change === Infinity) - +(b.change === Infinity) || direction * (a.change - b.change) || 0)); // 0: neither changes

/**
 * Lets the heads of the columns sort the board.
 * @param {Element} section
 * @param {Line[]} lines
 * @returns {() => void} puts the lines in order again
 */
export function sort(section, lines) {
  const buttons = /** @type {NodeListOf<HTMLElement>} */ (section.querySelectorAll('[data-sort]'));
  const body = /** @type {Element} */ (section.querySelector('tbody'));
  const [, minus, wanted] = asked('sort')?.match(/^(-?)(name|change)$/) || [];
  let by = wanted || '';
  let direction = minus ? -1 : 1;

  function order() {
    if (!by) return;
    const rows = sorted(lines, by, direction).map(({ row }) => row);
    if (rows.every((row, i) => body.children[i] === row)) return;
    const focused = /** @type {HTMLElement} */ (document.activeElement);
    body.append(...rows);
    focused.focus(); // a row that moves loses it
  }

  function mark() {
    for (const button of buttons) {
      const head = /** @type {Element} */ (button.parentElement);
      if (by === button.dataset.sort) head.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
  }

  for (const button of buttons) {
    button.addEventListener('click', () => {
      direction = by === button.dataset.sort ? -direction : 1;
      by = button.dataset.sort || '';
      ask('sort', (direction < 0 ? '-' : '') + by);
      mark();
      order();
    });
  }
  mark();
  order();
  return order;
}
