/*
 * The board on the wall of a help desk: nothing but the board, as large as there is room for. The screen stays awake
 * where the browser can do that. The address has it (?tavle), so that a screen can start with it.
 */
import { ask, asked } from './address.js';

/** @import { Words } from './template.js' */

const SMALLEST = 14; // px
const STILL = 3e3; // ms after which the pointer hides

/**
 * @param {HTMLElement} section
 * @returns {() => void} makes the text as large as there is room for
 */
export function wall(section) {
  const root = document.documentElement;
  const button = /** @type {HTMLElement} */ (section.querySelector('.to-wall'));
  const label = button.textContent;
  const isOn = () => root.classList.contains('wall');
  /** @type {WakeLockSentinel | null | undefined} */
  let lock;
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;

  function fit() {
    if (!isOn()) return;
    let size = SMALLEST;
    for (let step = 32; step; step >>= 1) { // each halves what is left to try
      section.style.fontSize = `${size + step}px`;
      if (root.scrollHeight <= innerHeight && root.scrollWidth <= innerWidth) size += step;
    }
    section.style.fontSize = `${size}px`;
  }

  // A browser lets the screen sleep once the page is hidden, so it is asked again.
  async function stayAwake() {
    if (!isOn() || document.hidden) return;
    lock = await navigator.wakeLock?.request('screen').catch(() => null); // the battery is low
    if (!isOn()) lock?.release();
  }

  function hidePointer() {
    clearTimeout(timer);
    root.classList.remove('still');
    if (isOn()) timer = setTimeout(() => root.classList.add('still'), STILL);
  }

  /** @param {boolean} on */
  function turn(on) {
    root.classList.toggle('wall', on);
    ask('tavle', on ? '1' : '');
    button.textContent = on ? /** @type {Words} */ (section.dataset).leave : label;
    section.style.fontSize = '';
    lock?.release();
    hidePointer();
    stayAwake();
    fit();
  }

  button.addEventListener('click', () => {
    turn(!isOn());
    if (isOn()) root.requestFullscreen?.().catch(() => {}); // the board fills the window then
    else if (document.fullscreenElement) document.exitFullscreen();
  });
  document.addEventListener('fullscreenchange', () => { if (isOn() && !document.fullscreenElement) turn(false); });
  addEventListener('keydown', ({ key }) => { if (key === 'Escape' && isOn()) turn(false); });
  addEventListener('pointermove', hidePointer);
  addEventListener('resize', fit);
  document.addEventListener('visibilitychange', stayAwake);
  if (asked('tavle') !== null) turn(true);
  return fit;
}
