/*
 * What a file of embed/ holds besides the script and its style: a module, and the declaration of a system. Each is kept
 * under the address at which it would be asked for. Only such a file has this.
 */
import { DAY, DEVIATION, QUARTER } from './durations.js';
import { now } from './now.js';
import { pause } from './pause.js';
import { renew, request, requests } from './requests.js';
import { base } from './script.js';
import { warn } from './warn.js';

/**
 * What the site puts in: see app/site/embed.go.
 * @typedef {object} Embedded
 * @property {string} folder of the declarations, below the base
 * @property {{ name: string, length: number, sum: number, text: string }} module name: as in its address
 * @property {{ id: string, built: number, length: number, text: string }} [declaration] built: when, in seconds
 */

/** @type {Map<string, Embedded['module']>} */
const modules = new Map();
/** @type {Map<string, number>} until when a declaration holds that nothing newer has taken the place of, in ms */
const ends = new Map();

/** @type {Embedded | null} */
const embedded = __EMBED__ ? __EMBEDDED__ : null;

/** The folder of the declarations, below the base. */
export const folder = () => /** @type {Embedded} */ (embedded).folder;

/** The system of a <div> that names nothing. */
export const systemHere = () => /** @type {Embedded} */ (embedded).declaration?.id;

/**
 * Gives what this file holds to the class that is in use, which may be that of another file of embed/.
 * @param {{ hold?: typeof hold }} element
 */
export function giveTo(element) {
  const { module, declaration } = /** @type {Embedded} */ (embedded);
  element.hold?.(module, declaration && `${base}${folder()}${declaration.id}.json`, declaration);
}

/**
 * Holds a module, and a declaration until a day after it was built. The declaration is asked for at once unless it is new.
 * @param {Embedded['module']} module
 * @param {string} [url]
 * @param {Embedded['declaration']} [declaration]
 */
export function hold(module, url, declaration) {
  modules.set(module.name, module);
  if (!url || !declaration || requests.has(url)) return;
  const built = declaration.built * 1e3;
  // It is too old, the visitor's clock is wrong, or a server with another charset has broken the text.
  if (now() >= built + DAY || now() < built - DEVIATION || declaration.text.length !== declaration.length) return;
  ends.set(url, built + DAY);
  const held = request(url, async () => declaration.text);
  if (now() > built + QUARTER) held.then(() => renew(url));
}

/**
 * Returns until when what is known of an address holds, in ms.
 * @param {string} url
 */
export const heldUntil = (url) => ends.get(url) || Infinity;

/**
 * Returns an address. A declaration that came with the file, and is too old, is forgotten first.
 * @param {string} url
 */
export function current(url) {
  if (now() >= heldUntil(url)) {
    ends.delete(url);
    requests.delete(url);
  }
  return url;
}

/**
 * A declaration that the network gave has no end.
 * @param {string} url
 */
export const renewed = (url) => ends.delete(url);

/**
 * Compiles the module that is held under a name, or else fetches it: a server with another charset breaks the text,
 * and a policy that forbids Wasm is explained there.
 * @param {string} name
 * @param {() => Promise<WebAssembly.Module>} fetchInstead
 */
export async function compile(name, fetchInstead) {
  const module = modules.get(name);
  try {
    if (module) {
      await pause(); // the script's own start is long enough
      return await WebAssembly.compile(bytesOf(module));
    }
  } catch (error) {
    warn(/** @type {Error} */ (error).message);
  }
  return fetchInstead();
}

/** Pairs of characters that stand for each other, as app/site/characters.go has them. */
const SWAPPED = '\x1c >1<%\x1d.7;OY=9\n\x1eNV5?,:';

/**
 * The bytes of a module: a character each, so written that few of them need more than one byte (app/site/characters.go).
 * Nothing but whole numbers in the loop: it runs once, before the browser has made it fast.
 * @param {Embedded['module']} module
 */
export function bytesOf({ text, length, sum }) {
  const byteOf = Uint8Array.from({ length: 256 }, (_, code) => code ^ 60);
  for (let i = 0; i < SWAPPED.length; i++) byteOf[SWAPPED.charCodeAt(i)] = SWAPPED.charCodeAt(i ^ 1) ^ 60;
  const bytes = new Uint8Array(length);
  let found = text.length;
  for (let i = 0; i < length; i++) {
    bytes[i] = byteOf[text.charCodeAt(i)];
    found = Math.imul(found, 31) + bytes[i] | 0;
  }
  if (found !== sum) throw new Error('modulet i filen kom ikke helt frem, og hentes i stedet. Send filen med charset=utf-8.');
  return bytes;
}
