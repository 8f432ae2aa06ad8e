/*
 * The overview as a board. The page is complete without it. The elements in the table say what each line is now; the
 * rest follows from what they dispatch and from the clock.
 */
import { filter } from './filter.js';
import { footnote } from './footnote.js';
import { count, head } from './heading.js';
import { linesOf, read, stateOf } from './lines.js';
import { remind } from './remind.js';
import { sort } from './sort.js';
import { distance, now } from './time.js';
import { wall } from './wall.js';
import { write } from './template.js';

/** @import { Line } from './lines.js' */
/** @import { Words } from './template.js' */

/**
 * Makes a board live.
 * @param {HTMLElement} section
 */
export function board(section) {
  const words = /** @type {Words} */ (section.dataset);
  const lines = linesOf(section);
  const order = sort(section, lines);
  const check = remind(section, lines);
  const fit = wall(section);
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  let waited = false; // for elements that have not said anything

  const shown = () => lines.filter(({ row }) => !row.hidden);

  /** @param {Line} line */
  function showChange(line) {
    const known = line.change < Infinity && line.change > now() && stateOf(line);
    write(/** @type {Element} */ (line.row.cells[3].firstElementChild), known ? distance(words, line.change) : '');
  }

  function show() {
    lines.forEach(showChange);
    head(section, shown());
    footnote(section, shown());
    order();
    check();
    fit();
  }

  /** Shows the board once each line has said its state: nine elements that start would show it nine times. */
  function changed() {
    if (waited || lines.every(({ state }) => state !== undefined)) show();
  }

  /** Shows the board, and again when the clock's minute has passed and the elements have seen it. */
  function tick() {
    clearTimeout(timer);
    timer = setTimeout(tick, 60e3 - now() % 60e3 + 500);
    changed();
  }

  section.addEventListener('service-status-change', (event) => {
    const line = lines.find(({ row }) => row.contains(/** @type {Node} */ (event.target)));
    if (!line) return;
    read(line, /** @type {CustomEvent} */ (event), words.always);
    showChange(line);
    changed();
  });
  document.addEventListener('visibilitychange', tick); // timers stand still while a laptop sleeps
  filter(section, lines, () => {
    changed();
    if (lines.some(({ state }) => state)) write(/** @type {Element} */ (section.querySelector('.spoken')), count(words, shown()));
  });
  tick();
  setTimeout(() => {
    waited = true;
    changed();
  }, 10e3);
}
