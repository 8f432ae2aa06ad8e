/*
 * One instance of a Wasm module: text in, text out.
 */

/** @import { Branch } from './tree.js' */

/**
 * What all modules export: see widget/status/module and widget/hours/exports.
 * @typedef {object} Exports
 * @property {WebAssembly.Memory} memory
 * @property {() => void} _initialize
 * @property {(length: number, keep?: number) => number} buffer
 * @property {() => number} output
 * @property {() => number} outputLen
 * @property {() => number} load
 * @property {(seconds: number) => number} status
 */

/**
 * A module's answer.
 * @typedef {object} Status
 * @property {Branch} view what to show
 * @property {number} next when something of it may change, in seconds
 * @property {StatusData} status the same as data
 * @property {string} announce what a screen reader is to say when a state has changed
 *
 * @typedef {object} StatusData
 * @property {string} id
 * @property {string} at in Danish time
 * @property {{ id: string, state: string }[]} support
 * @property {object[]} uptime
 */

/** @param {string} text */
export const encode = (text) => new TextEncoder().encode(text);

/** @param {Uint8Array} bytes */
export const decode = (bytes) => new TextDecoder().decode(bytes);

/** A module refuses a text, and says why. */
export class Refusal extends Error {
  /**
   * @param {string} message
   * @param {number} good how many bytes of the hours it could read
   */
  constructor(message, good) {
    super(message);
    this._good = good;
  }
}

/**
 * Starts an instance of a module.
 * @param {{ exports: Exports }} instance
 */
export function start({ exports }) {
  exports._initialize();
  /** @type {string | null} */
  let loaded = null; // the declaration, or the hours, that the module holds

  /**
   * Gives a text to the module, runs one of its exports, and returns the output. A negative code is a refusal, and
   * the output says why. A trap throws by itself.
   * @param {string} text
   * @param {() => number} run
   * @param {number} [keep] 1 keeps the declaration
   */
  function call(text, run, keep) {
    const bytes = encode(text);
    const address = exports.buffer(bytes.length, keep) >>> 0;
    new Uint8Array(exports.memory.buffer, address, bytes.length).set(bytes);
    const code = run();
    const output = decode(new Uint8Array(exports.memory.buffer, exports.output() >>> 0, exports.outputLen()));
    if (code < 0) throw new Refusal(output, -1 - code);
    return output;
  }

  /**
   * @param {string} declaration
   * @returns {boolean} whether the declaration had to be loaded
   */
  function _load(declaration) {
    if (loaded === declaration) return false;
    loaded = null;
    call(declaration, exports.load);
    loaded = declaration;
    return true;
  }

  return {
    _load,
    /**
     * @param {string} declaration
     * @param {number} seconds
     * @param {string} options
     * @returns {Status}
     */
    _status(declaration, seconds, options) {
      _load(declaration);
      return JSON.parse(call(options, () => exports.status(seconds), 1));
    },
  };
}
