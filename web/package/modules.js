/*
 * The Wasm modules of the package, each in a JavaScript file of its own, in base64: that works in every bundler and every runtime
 * without configuration. esbuild takes no file along for `new URL(…, import.meta.url)`, and Node.js does not fetch file: addresses.
 */
import { cached, keep } from '../element/cache.js';

/** @type {Record<string, () => Promise<{ default: Uint8Array<ArrayBuffer> }>>} */
const FILES = {
  status: () => import('../dist/status.wasm'),
  week: () => import('../dist/week.wasm'),
  osm: () => import('../dist/osm.wasm'),
  reader: () => import('../dist/reader.wasm'),
};

/** @type {Map<string, Promise<WebAssembly.Module>>} */
const modules = new Map();

/**
 * A module, compiled once.
 * @param {string} name
 * @returns {Promise<WebAssembly.Module>}
 */
export const moduleNamed = (name) => cached(modules, name, async () => {
  const { default: bytes } = await FILES[name]();
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw new Error(`${name}.wasm kunne ikke bruges (${/** @type {Error} */ (error).message}). Tillad 'wasm-unsafe-eval' i script-src, eller giv modulet til setModules.`, { cause: error });
  }
});

/**
 * Gives modules that are compiled already, where the runtime compiles none.
 * @param {Record<string, WebAssembly.Module>} given by their names
 */
export function setModules(given) {
  for (const [name, module] of Object.entries(given)) {
    if (!FILES[name]) throw new TypeError(`no module is called ${name}: ${Object.keys(FILES).join(', ')}`);
    keep(modules, name, Promise.resolve(module));
  }
}
