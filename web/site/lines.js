/*
 * The lines of the board, and what their elements say of them.
 */
import { adjust, now } from './time.js';
import { write } from './template.js';

/**
 * @typedef {object} Line
 * @property {HTMLTableRowElement} row
 * @property {string} name of the service
 * @property {string} full whose line it is, where the service has several: "Borger.dk (myndigheder, e-mail)"
 * @property {string | undefined} state open, closed, unknown, or empty where it has no hours; undefined before its element has said it
 * @property {number} until when the state ends, in ms; Infinity where it does not, as the next one
 * @property {number} change when it closes, or opens again
 * @property {string} when that is, in the element's words
 * @property {string} text what the element says
 * @property {string} note what it says of the day in brackets
 */

/**
 * What the board takes of a status as data.
 * @typedef {object} StatusData
 * @property {string} at
 * @property {{ state: string, until: string | null, next_open: string | null, text: string }[]} support
 * @property {{ id: string, text: string }[]} uptime
 */

/** @param {string | null | undefined} time */
const instant = (time) => (time ? Date.parse(time) : Infinity);

/**
 * @param {Element} section
 * @returns {Line[]}
 */
export function linesOf(section) {
  const rows = /** @type {NodeListOf<HTMLTableRowElement>} */ (section.querySelectorAll('tbody tr'));
  return [...rows].map((row) => ({
    row,
    name: row.cells[0].textContent || '',
    full: row.dataset.name || '',
    state: row.querySelector('service-status') ? undefined : '',
    until: Infinity,
    change: Infinity,
    when: '',
    text: '',
    note: '',
  }));
}

/**
 * Takes the status that an element has dispatched. A badge says the first line that has hours.
 * @param {Line} line
 * @param {CustomEvent<StatusData>} event
 * @param {string} always what the element says of a promise that does not change, and the board leaves out
 */
export function read(line, { target, detail }, always) {
  const badge = /** @type {Element} */ (target);
  const said = detail.support.find(({ state }) => state);
  adjust(instant(detail.at), badge.hasAttribute('at'));
  line.state = said?.state || '';
  line.until = instant(said?.until);
  line.change = instant(said?.next_open || said?.until); // an open line has no next opening
  line.text = said?.text || '';
  line.when = badge.shadowRoot?.querySelector('time')?.textContent || '';
  line.note = [...badge.shadowRoot?.querySelectorAll('[part=note]') || []].map(({ textContent }) => textContent?.slice(1, -1)).join('; ');
  for (const track of line.row.querySelectorAll('[data-track]')) {
    const { text } = detail.uptime.find(({ id }) => id === track.getAttribute('data-track')) || { text: '' };
    write(/** @type {Element} */ (track.lastElementChild), text.replace(/^.*: /, '').replace(` ${always}`, ''));
    /** @type {HTMLElement} */ (track).hidden = !text;
  }
}

/**
 * The state of a line now. One that has ended without another in its place is unknown: its element has failed.
 * @param {Line} line
 */
export const stateOf = ({ state, until }) => (state && until <= now() ? 'unknown' : state);

/** @param {Line} line */
export const isOpen = (line) => stateOf(line) === 'open';
