/*
 * "Sig til før lukketid": a reminder 15 minutes before a line closes, while the page is open, and the number of open
 * lines on the icon of an installed app. The browser is asked only when the visitor presses. Nothing is kept.
 */
import { stateOf } from './lines.js';
import { isPreview, now } from './time.js';
import { write } from './template.js';

/** @import { Line } from './lines.js' */

const BEFORE = 15 * 60e3; // ms

/**
 * Shows a notification: by the service worker where there is one, as phones want it.
 * @param {string} title
 * @param {NotificationOptions} options
 */
async function notify(title, options) {
  const worker = await navigator.serviceWorker?.getRegistration();
  if (worker?.active) await worker.showNotification(title, options);
  else new Notification(title, options);
}

/**
 * @param {HTMLElement} section
 * @param {Line[]} lines
 * @returns {() => void} is to be called when a line has changed and when time has passed
 */
export function remind(section, lines) {
  if (!('Notification' in globalThis)) return () => {};
  const hint = /** @type {Element} */ (section.querySelector('.hint'));
  /** @type {Set<Line>} */
  const waiting = new Set();
  let counts = false; // on the icon

  /** @param {number} open */
  const mark = (open) => { if (counts) navigator.setAppBadge?.(open).catch(() => {}); };

  function check() {
    for (const line of lines) {
      const bell = /** @type {HTMLElement} */ (line.row.querySelector('.bell'));
      const closes = stateOf(line) === 'open' && line.until < Infinity && !isPreview();
      bell.hidden = !closes || Notification.permission === 'denied';
      if (!closes) waiting.delete(line);
      if (waiting.has(line) && line.until - now() <= BEFORE) {
        waiting.delete(line);
        notify(line.full, { body: line.text }).catch(() => {});
      }
      bell.setAttribute('aria-pressed', `${waiting.has(line)}`);
    }
    mark(lines.filter((line) => stateOf(line) === 'open').length);
  }

  /** @param {Line} line */
  async function press(line) {
    if (waiting.delete(line)) {
      write(hint, section.dataset.silent || '');
      mark(0); // check() marks it again where another line waits
      counts = waiting.size > 0;
    } else if (await Notification.requestPermission() === 'granted') {
      waiting.add(line);
      counts = true;
      write(hint, section.dataset.reminding || '');
    } else write(hint, section.dataset.denied || '');
    check();
  }

  section.addEventListener('click', ({ target }) => {
    const bell = /** @type {Element} */ (target).closest('.bell');
    const line = bell && lines.find(({ row }) => row.contains(bell));
    if (line) press(line);
  });
  addEventListener('pagehide', () => mark(0)); // nobody would correct it
  return check;
}
