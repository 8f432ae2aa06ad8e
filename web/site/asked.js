/*
 * The instant that the address asks for with ?at=. A time without an offset is Danish, like every other time of the site.
 */
import { instantAt, wall } from './zone.js';

const FORM = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?)?(Z|[+-]\d\d:\d\d)?$/i;
const FIRST = Date.UTC(1980, 11, 31, 23);
const LAST = Date.UTC(2199, 11, 31, 23);

/**
 * What an address asks for.
 * @typedef {object} Asked
 * @property {number} at in ms; 0 for now
 * @property {boolean} [unreadable] it asks for something that is no instant
 * @property {boolean} [skipped] the clocks in Denmark skip the time; `at` is the instant after the gap
 */

/**
 * @param {string} query of an address
 * @returns {Asked}
 */
export function askedIn(query) {
  const text = new URLSearchParams(query).get('at');
  if (!text) return { at: 0 };
  const [, day, clock = '00:00', seconds = '', offset] = text.replace(/^(.{10})[ +]/, '$1T').replace(' ', '+').match(FORM) || []; // an unescaped + arrives as a space
  const local = `${day}T${clock}`;
  const isReal = new Date(Date.parse(`${local}Z`) || 0).toISOString().startsWith(local); // some browsers know a 30 February
  const at = !isReal ? NaN : offset ? Date.parse(local + seconds + offset) : instantAt(local);
  if (!(at >= FIRST && at < LAST)) return { at: 0, unreadable: true };
  return { at, skipped: !offset && wall(at) !== local };
}
