/*
 * The Wasm modules: one instance of each for the whole page.
 */
import { fetchModule } from './fetch.js';
import { Refusal, start } from './instance.js';
import { pause } from './pause.js';
import { request } from './requests.js';
import { NAME, base } from './script.js';
import { compile } from './embedded.js';

/**
 * @typedef {ReturnType<typeof start>} Instance
 * @typedef {ReturnType<typeof wasmModule>} Module
 */

/**
 * The address names the content, so that no cache serves another version.
 * @param {string} file
 * @param {string} digest of the file, in base64
 */
function wasmModule(file, digest) {
  /** @type {Promise<Instance> | null} */
  let current = null; // the instance in use
  /** @type {Promise<unknown>} */
  let last = Promise.resolve(); // question: each waits for the one before, whose declaration the instance holds

  const name = `${file}?${digest.slice(0, 8)}`;

  /** Fetches and compiles the module, once. */
  const _load = () => request(base + name, (url) => {
    const fetchIt = () => fetchModule(url, `sha256-${digest}`);
    return __EMBED__ ? compile(name, fetchIt) : fetchIt();
  }, Infinity);

  /**
   * Asks the instance. An instance that traps is replaced, since its memory can no longer be trusted; the
   * question is then asked once more.
   * @template Result
   * @param {(instance: Instance) => Result} question
   * @param {string} [declaration] is loaded first, or hours are; since that takes long, the question then gets a task of its own
   * @returns {Promise<Result>}
   */
  function _ask(question, declaration) {
    const answer = last.then(() => answerTo(question, declaration));
    last = answer.catch(() => {});
    return answer;
  }

  /**
   * @template Result
   * @param {(instance: Instance) => Result} question
   * @param {string} [declaration]
   * @returns {Promise<Result>}
   */
  async function answerTo(question, declaration) {
    await pause();
    const module = await _load();
    for (let attempt = 1; ; attempt++) {
      current = current || WebAssembly.instantiate(module, {}).then(/** @type {(instance: any) => Instance} */ (start));
      const asked = current;
      try {
        const instance = await asked;
        if (declaration && current === asked && instance._load(declaration)) await pause();
        if (current === asked) return question(instance);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        if (current === asked) current = null;
        if (attempt > 1) throw new Error(`${file} gik i stå (${/** @type {Error} */ (error).message}). Meld det med deklaration og tidspunkt.`);
      }
    }
  }

  return { _name: file, _load, _ask };
}

export const statusModule = wasmModule('status.wasm', __STATUS_DIGEST__);
export const weekModule = wasmModule('week.wasm', __WEEK_DIGEST__);
export const osmModule = wasmModule('osm.wasm', __OSM_DIGEST__);
export const readerModule = wasmModule('reader.wasm', __READER_DIGEST__);

/** The elements that show a picture. */
const PICTURES = `${NAME}[variant=week],${NAME}[variant=month]`;

/** @type {Module | undefined} */
let chosen;

/**
 * The module to ask about a declaration. The one for pictures answers all that the status module answers, so a page
 * fetches it in the place of that one where any element is to show a picture.
 * @param {Element} element
 */
export function moduleFor(element) {
  if (element.matches(PICTURES) || !chosen && document.querySelector(PICTURES)) chosen = weekModule;
  return chosen = chosen || statusModule;
}
