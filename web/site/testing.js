/*
 * A board for the tests that need no browser: the page, and elements that dispatch what the test says.
 */
import { Window } from 'happy-dom';

Object.assign(globalThis, { innerHeight: 1080, innerWidth: 1920 });
Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true, writable: true });

/** Wednesday, at 14.37. */
export const NOW = Date.parse('2026-11-25T14:37:00+01:00');

const row = ({ name, who = 'Borgere', audience = '', badge = true }) => `
  <tr data-name="${name} (${who.toLowerCase()})"${audience && ` data-for="${audience}"`}><th><a>${name}</a></th><td>${who}</td>
  <td>${badge ? '<service-status></service-status>' : ''}</td>
  <td><span></span><button class="bell" hidden aria-pressed="false"></button></td><td></td>
  <td><p data-track="drift"><span>99 %</span></p></td></tr>`;

/** Opens a page with nothing of the one before, and returns its section. */
export function page(rows, address = '/') {
  const window = new Window({ url: `https://site.example${address}` });
  const { document, history, location } = window;
  Object.assign(globalThis, { window, document, history, location, addEventListener: window.addEventListener.bind(window) });
  document.documentElement.lang = 'da';
  document.body.innerHTML = `<section class="board" data-lines="%s af %s linjer er åbne" data-one="%s af %s linjer er åben" data-only="%s af %s linje er åben"
      data-unknown=", %s ikke oplyst" data-clock="Lige nu: %s" data-closes="næste lukker: %s %s (%s)" data-opens="næste åbner: %s %s (%s)"
      data-leave="Luk" data-always="hele døgnet" data-reminding="Du får besked" data-denied="Må ikke" data-silent="Ingen besked"
      data-minute="om %s minut" data-minutes="om %s minutter" data-hour="om %s time" data-hours="om %s timer" data-days="om %s dage">
    <p id="shown" data-weekdays="søndag mandag tirsdag onsdag torsdag fredag lørdag"></p>
    <h1>Er der hjælp?</h1><p class="then"></p>
    <select><option>Alle</option><option value="borgere">Borgere</option><option value="myndigheder">Myndigheder</option></select>
    <button class="to-wall">Vis</button>
    <table><thead><tr><th><button data-sort="name"></button></th><th></th><th></th><th><button data-sort="change"></button></th></tr></thead>
    <tbody>${rows.map(row).join('')}</tbody></table><p class="footnote"></p><p class="hint"></p><p class="spoken"></p></section>`;
  return document.querySelector('.board');
}

/** The clock of a status: "16:00" is today, "+1 08:00" tomorrow. */
const instant = (text) => text && new Date(Date.parse(`2026-11-25T${text.slice(-5)}:00+01:00`) + Number(text.slice(0, -6)) * 86400e3).toISOString();

/** Lets the element of a row dispatch a status. */
export function say(section, index, { state = '', until = null, opens = null, when = '', text = '', note = '', uptime = [], at = Date.now() }) {
  const badge = section.querySelectorAll('tbody tr')[index].querySelector('service-status');
  const root = badge.shadowRoot || badge.attachShadow({ mode: 'open' });
  root.innerHTML = `<time>${when}</time>${note && `<span part="note">${note}</span>`}`;
  badge.dispatchEvent(new window.CustomEvent('service-status-change', {
    bubbles: true,
    detail: { at: new Date(at).toISOString(), support: [{ state: '' }, { state, until: instant(until), next_open: instant(opens), text }], uptime },
  }));
}

/** What a board shows: the names in order, and what changes when. */
export const names = (section) => [...section.querySelectorAll('tbody tr')].filter((line) => !line.hidden).map((line) => line.cells[0].textContent);
export const changes = (section) => [...section.querySelectorAll('tbody tr')].map((line) => line.cells[3].firstElementChild.textContent);

/** Lets all that waits for a promise happen. */
export const settled = () => new Promise((resolve) => { setImmediate(resolve); });

page([]); // what is imported after this file finds a page
