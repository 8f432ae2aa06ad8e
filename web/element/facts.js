/*
 * The facts of a declaration, as published: what is shown when its status cannot be.
 */
import { fetchFacts } from './fetch.js';
import { request } from './requests.js';
import { addUnderHeading, treeOf } from './tree.js';

/** @import { Branch } from './tree.js' */

/**
 * The facts that are published with a declaration.
 * @param {string} url of the declaration; one of another form than "….json" has no facts with it
 * @param {Branch} down the line that says that the status cannot be shown
 * @param {boolean} badge a badge has no room for the facts, and says only whose status it is
 * @returns {Promise<Branch | null>} null when there are none
 */
export async function factsView(url, down, badge) {
  const page = url.replace(/\.json(?=\?|$)/, '.html');
  const facts = page === url ? null : await request(page, fetchFacts).catch(() => null);
  const section = facts && facts.querySelector('section');
  if (!section) return null;
  const card = /** @type {Branch} */ (treeOf(section));
  if (badge) {
    const name = /** @type {Branch} */ (['strong', { class: 'name', part: 'name' }, card[1]['aria-label'] || '']);
    return ['p', { class: 'badge unknown bare', part: 'badge' }, name, ' ', ['span', { class: 'text' }, down[2]]];
  }
  card[1].lang = facts.documentElement.lang;
  addUnderHeading(card, down);
  return card;
}
