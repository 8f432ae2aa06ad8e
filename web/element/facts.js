/*
 * The facts of a declaration, as published: what is shown when its status cannot be.
 */
import { fetchFacts } from './fetch.js';
import { request } from './requests.js';
import { addUnderHeading, treeOf } from './tree.js';

/** @import { Branch, Tree } from './tree.js' */

/**
 * The facts that are published with a declaration.
 * @param {string} url of the declaration; one of another form than "….json" has no facts with it
 * @param {Branch} down the line that says that the status cannot be shown
 * @param {Element} element
 * @returns {Promise<Branch | null>} null when there are none
 */
export async function factsView(url, down, element) {
  const page = url.replace(/(\.en|)\.json(?=\?|$)/, '.html');
  const facts = page === url ? null : await request(page, fetchFacts).catch(() => null);
  const section = facts && facts.querySelector('[data-service-status] section'); // a captive portal's page has sections too
  if (!section) return null;
  const card = /** @type {Branch} */ (treeOf(section));
  if (element.getAttribute('variant') === 'badge') return plainBadge(element, card[1]['aria-label'], down[2], ...numbersIn(section, element));
  card[1].lang = facts.documentElement.lang;
  addUnderHeading(card, down);
  return card;
}

/**
 * The telephone numbers of the element's audience, and whose they are. A badge has no room for more.
 * @param {Element} section
 * @param {Element} element
 * @returns {Tree[]}
 */
function numbersIn(section, element) {
  const audience = (element.getAttribute('audience') || '').toLowerCase();
  return [...section.querySelectorAll('.line')].flatMap((line) => {
    const name = line.querySelector('.who')?.textContent || '';
    const number = line.querySelector('[href^=tel]');
    return number && (!name || name.toLowerCase().includes(audience)) ? [' ', name && `${name}: `, treeOf(number)] : [];
  });
}

/**
 * A badge without a state. A label takes the place of the name.
 * @param {Element} element
 * @param {string} name whose it is
 * @param {...Tree} texts
 * @returns {Branch}
 */
export const plainBadge = (element, name, ...texts) => ['p', { class: 'badge unknown', part: 'badge' },
  ['span', {}, ['strong', { class: 'name', part: 'name' }, element.getAttribute('label') || name || ''], ' ', ['span', { class: 'text', part: 'text' }, ...texts]]];
