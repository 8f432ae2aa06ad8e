/*
 * The engine without a page: `servicestatus/engine`, for Node.js, Deno, Bun, workers and the edge.
 */
import { readHours } from '../element/hours.js';
import { Refusal, decode, encode, start } from '../element/instance.js';
import { json } from '../element/json.js';
import { readerModule, statusModule, weekModule } from '../element/module.js';
import { SETTINGS } from '../element/settings.js';
import { elementMarkup } from './markup.js';
import { moduleNamed } from './modules.js';

export { setModules } from './modules.js';
export { Refusal };
Object.defineProperty(Refusal.prototype, 'name', { value: 'Refusal' }); // what Node.js prints

/** @import { Instance, Module } from '../element/module.js' */
/** @typedef {Record<string, unknown>} Attributes */

/**
 * The attributes that say something.
 * @param {Attributes} attributes
 * @returns {[name: string, value: string][]}
 */
const given = (attributes) => SETTINGS.filter((name) => attributes[name] != null && attributes[name] !== false)
  .map((name) => [name, String(attributes[name]).replace(/\s+/g, ' ')]);

/**
 * The attributes as a module takes them, a line each.
 * @param {Attributes} attributes
 */
const optionsOf = (attributes) => given({ ...attributes, lang: languageOf(attributes) }).map((pair) => pair.join('=')).join('\n');

/** @param {Attributes} attributes */
const languageOf = ({ lang }) => (/^en\b/i.test(String(lang)) ? 'en' : 'da');

/** A declaration, or hours, and an instance of a module that holds them. */
class Engine {
  /**
   * @param {WebAssembly.Module} module
   * @param {string} text a declaration, or hours
   * @param {Attributes} own the attributes of an element that shows the same
   * @param {boolean} pictures whether the module draws them
   */
  constructor(module, text, own, pictures) {
    this._module = module;
    this._text = text;
    this._own = own;
    this._pictures = pictures;
  }

  /** Starts an instance. A text that it refuses throws. */
  async _start() {
    this._use(await WebAssembly.instantiate(this._module, {}));
    return this;
  }

  /** @param {WebAssembly.Instance} instance */
  _use(instance) {
    this._instance = start(/** @type {any} */ (instance));
    this._instance._load(this._text);
  }

  /**
   * Asks the instance. One that traps is replaced, since its memory can no longer be trusted, and asked once more.
   * @param {Date | number} date
   * @param {Attributes} attributes
   */
  _ask(date, attributes) {
    const ask = () => /** @type {Instance} */ (this._instance)._status(this._text, Math.floor(Number(date) / 1000), optionsOf(attributes));
    try {
      return ask();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      this._use(new WebAssembly.Instance(this._module, {}));
      return ask();
    }
  }

  /** @param {Date | number} [date] @param {Attributes} [options] */
  status(date = new Date(), options = {}) { return this._ask(date, options).status; }

  /** @param {Date | number} [date] @param {Attributes} [options] */
  text(date = new Date(), options = {}) { return this._ask(date, options).announce; }

  /** @param {Date | number} [date] @param {Attributes} [options] */
  next(date = new Date(), options = {}) { return new Date(this._ask(date, options).next * 1000); }

  /** @param {Attributes & { date?: Date | number, nonce?: string, content?: string }} [options] */
  html(options = {}) {
    const { date = new Date(), nonce, content = '', ...attributes } = options;
    const all = { ...attributes.src ? {} : this._own, ...attributes };
    if (all.hours && !all.variant) all.variant = 'badge'; // as the element
    if (/^(week|month)$/.test(String(all.variant)) && !this._pictures) throw new TypeError(`variant ${all.variant} needs load(declaration, { pictures: true })`);
    const answer = this._ask(date, all);
    const names = given(all);
    if (!names.some(([name]) => /^(system|src|hours)$/.test(name))) names.unshift(['system', answer.status.id]);
    return elementMarkup(names, answer, languageOf(all), nonce, content);
  }
}

/**
 * @param {Module} module
 * @param {string} text
 * @param {Attributes} [own]
 */
const engineOf = async ({ _name }, text, own = {}) => new Engine(await moduleNamed(_name.replace('.wasm', '')), text, own, _name === weekModule._name)._start();

/**
 * Has hours read, and says in a refusal where they could not be.
 * @param {string} text
 * @param {() => Promise<Engine>} read
 */
async function reading(text, read) {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) Object.assign(error, { offset: decode(encode(text).slice(0, error._good)).length });
    throw error;
  }
}

/**
 * @param {object | string} declaration
 * @param {{ pictures?: boolean }} [options]
 */
export const load = (declaration, { pictures = false } = {}) => engineOf(pictures ? weekModule : statusModule, typeof declaration === 'string' ? declaration : json(declaration));

/** @param {string} text */
export const hours = (text) => reading(text, () => readHours(text, (module) => engineOf(module, text, { hours: text })));

/** @param {string} words */
export const read = (words) => reading(words, () => engineOf(readerModule, words, { hours: words }));
