/*
 * Whom the board is for. The address has it (?for=borgere), so that it can be shared and kept.
 */
import { ask, asked } from './address.js';

/** @import { Line } from './lines.js' */

/**
 * Whether a line is for an audience: "myndigheder" is part of "offentlige myndigheder", and a line for nobody in
 * particular is for everyone.
 * @param {string | undefined} line whom it is for
 * @param {string} audience
 */
export const concerns = (line, audience) => !line || line.includes(audience);

/**
 * @param {Element} section
 * @param {Line[]} lines
 * @param {() => void} changed is called when other lines are shown
 */
export function filter(section, lines, changed) {
  const select = /** @type {HTMLSelectElement} */ (section.querySelector('select'));
  if (!select) return; // they are all for the same

  function apply() {
    const audience = asked('for') || '';
    select.value = audience;
    if (select.selectedIndex < 0) select.selectedIndex = 0; // everyone, as for an audience that nobody has
    for (const { row } of lines) row.hidden = select.selectedIndex > 0 && !concerns(row.dataset.for, audience);
    changed();
  }

  select.addEventListener('change', () => {
    ask('for', select.selectedIndex ? select.value : '', true);
    apply();
  });
  addEventListener('popstate', apply);
  apply();
}
