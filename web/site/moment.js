/*
 * The moment that the page shows: that of ?at= in the address, or now. The elements are told before their script runs,
 * so that none shows another moment first. The line #shown says which moment it is; its sentences stand in the page.
 */
import { followers } from './address.js';
import { askedIn } from './asked.js';
import { reveal } from './reveal.js';
import { adjust, now } from './time.js';
import { inFull, ofWeek } from './wording.js';
import { iso, wall } from './zone.js';

const MINUTE = 60e3;
const DAY = 864e5;

/** The instant asked for, in ms; 0 for now. */
const { at, unreadable, skipped } = askedIn(location.search);

const line = document.getElementById('shown');
adjust(at || Date.now(), at > 0);

/**
 * @param {HTMLElement} element
 * @param {string} text takes the place of %s in its sentence
 */
function say(element, text) {
  /** @type {HTMLElement} */ (element.firstElementChild).textContent = /** @type {string} */ (element.dataset[at ? 'at' : 'now']).replace('%s', text);
}

/** @param {HTMLElement} element */
function tick(element) {
  if (!document.hidden) say(element, ofWeek(now()));
}

/**
 * Says the time now, each minute that the page is seen.
 * @param {HTMLElement} element
 */
function keepTime(element) {
  tick(element);
  setTimeout(() => keepTime(element), MINUTE - (now() % MINUTE));
}

if (at) for (const element of document.querySelectorAll('service-status')) element.setAttribute('at', iso(at));
if (unreadable) reveal('unreadable');
if (skipped) reveal('skipped');

if (line && at) {
  line.classList.add('away');
  reveal('back');
  say(line, inFull(at));
} else if (line) {
  keepTime(line);
  document.addEventListener('visibilitychange', () => tick(line));
  // The elements know when the visitor's clock is wrong.
  addEventListener('service-status-change', (event) => {
    adjust(Date.parse(/** @type {CustomEvent} */ (event).detail.at), false);
    tick(line);
  });
}

const field = /** @type {HTMLInputElement | null} */ (document.getElementById('at'));
if (field) field.value = wall(now());

/**
 * @param {string} selector
 * @param {(link: HTMLAnchorElement) => string} query
 */
function lead(selector, query) {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll(selector);
  for (const link of links) link.search = query(link);
}

/** Has the links to other moments keep what else the address asks for. The other language shows the same, and a page the same moment. */
function follow() {
  const rest = location.search.slice(1).split('&').filter((pair) => pair && !pair.startsWith('at='));
  /** @param {string} instant */
  const query = (instant) => [...rest, `at=${instant}`].join('&');
  lead('#back a, .ways a', () => rest.join('&'));
  lead('[data-step]', ({ dataset }) => query(iso(now() + Number(dataset.step) * 1000)));
  lead('#tomorrow', () => query(new Date(Date.parse(`${wall(Date.now())}Z`) + DAY).toISOString().slice(0, 16)));
  lead(at ? '[data-page]' : '[data-page][hreflang]', () => location.search);
}

follow();
followers.push(follow);
field?.form?.addEventListener('formdata', ({ formData }) => {
  for (const [name, value] of new URLSearchParams(location.search)) if (name !== 'at') formData.set(name, value);
});
