/*
 * Whom the board is for. The address has it (?for=borgere), so that it can be shared and kept.
 */

/** @import { Line } from './lines.js' */

/**
 * Whether a line is for an audience: "myndigheder" is part of "offentlige myndigheder", and a line for nobody in
 * particular is for everyone.
 * @param {string | undefined} line whom it is for
 * @param {string} audience empty for everyone
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
    select.value = new URLSearchParams(location.search).get('for') || '';
    if (select.selectedIndex < 0) select.value = ''; // nobody knows that audience
    for (const { row } of lines) row.hidden = !concerns(row.dataset.for, select.value);
    changed();
  }

  select.addEventListener('change', () => {
    const address = new URL(location.href);
    if (select.value) address.searchParams.set('for', select.value);
    else address.searchParams.delete('for');
    history.pushState(null, '', address);
    apply();
  });
  addEventListener('popstate', apply);
  apply();
}
