/*
 * What elements say of the day in brackets. On a holiday each line would say the same: then it stands once, below the board.
 */
import { write } from './template.js';

/** @import { Line } from './lines.js' */

/**
 * @param {Element} section
 * @param {Line[]} lines
 */
export function footnote(section, lines) {
  const noted = lines.filter(({ note }) => note);
  const [first, second] = noted;
  const once = second && noted.every(({ note }) => note === first.note);
  for (const { row, note } of lines) row.classList.toggle('starred', !!once && !!note);
  write(/** @type {Element} */ (section.querySelector('.footnote')), once ? `* ${first.note}` : '');
}
