/*
 * Times in words that only the visitor's browser can say: the visitor's own time, and the instant of a preview.
 */
import { bare } from './bare.js';
import { WORDS } from './words.js';

/** @import { Branch } from './tree.js' */
/** @import { Language } from './words.js' */

/**
 * Adds the visitor's own time after each Danish time in a tree, where the two differ.
 * @param {Branch} tree
 * @param {Language} lang
 * @param {string} now the instant that the tree is about, in Danish time: "2026-12-24T12:00:00+01:00"
 */
export function addLocalTimes(tree, lang, now) {
  for (let i = tree.length - 1; i > 1; i--) {
    const child = /** @type {Branch | string} */ (tree[i]);
    if (typeof child === 'string') continue;
    addLocalTimes(child, lang, now);
    const local = child[0] === 'time' && localTime(child[1], child.slice(2).join(), lang, now);
    if (local) tree.splice(i + 1, 0, ' ', ['span', { class: 'local' }, `(${local})`]);
  }
}

/**
 * @param {Record<string, string>} attributes of a <time>; data-local is how to say the local one
 * @param {string} text the Danish time
 * @param {Language} lang
 * @param {string} now
 * @returns {string} empty where the visitor's clock shows the same
 */
function localTime({ datetime, 'data-local': template }, text, lang, now) {
  const date = new Date(datetime);
  // A date as text would end with the name of the zone, for which a browser fetches all its names.
  const clock = `${new Date(+date - date.getTimezoneOffset() * 6e4).toJSON()}`.slice(11, 16); // empty where there is no instant
  if (!template || !clock || datetime.includes(`T${clock}`)) return '';
  const short = clock.replace(/^0/, '');
  const end = +/(^| )24(:00)?$/.test(text); // ms: 24.00 belongs to the day that it ends
  const at = (/** @type {string} */ iso) => new Date(+new Date(iso) - end);
  // "i morgen" may be the visitor's today. Without its offset a time is read as the visitor's. Intl is slow: it gives the name alone.
  const other = [datetime, now].some((iso) => at(iso).getDay() !== at(iso.slice(0, 19)).getDay());
  const weekday = other ? `${at(datetime).toLocaleDateString(lang, bare({ weekday: 'long' }))} ` : '';
  return template.replace('%s', weekday + (lang === 'en' ? short : `kl. ${short.replace(':00', '').replace(':', '.')}`));
}

/**
 * The line that says which instant a card shows. An instant that was left in a page by mistake must not pass for now.
 * @param {number} instant in ms
 * @param {Language} lang
 * @returns {Branch}
 */
export function previewLine(instant, lang) {
  const when = new Date(instant).toLocaleString(lang === 'en' ? 'en-GB' : 'da', bare({ dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Copenhagen' }));
  return ['p', { class: 'preview', part: 'preview' }, WORDS[lang].preview.replace('%s', when.replace(/ 0(\d\.)/, ' $1').replace(/\.00$/, ''))]; // kl. 8.30, not 08.30; kl. 8, not 8.00
}
