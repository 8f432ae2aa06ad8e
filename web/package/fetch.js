/*
 * What is fetched: declarations and facts. The modules are in the package. This takes the place of element/fetch.js.
 */
import { moduleNamed } from './modules.js';

export * from '../element/fetch.js';

/**
 * The module that an address of element/module.js ends with.
 * @param {string} url
 */
export const fetchModule = (url) => moduleNamed(/** @type {string[]} */ (url.match(/([a-z]+)\.wasm\?[^?]*$/))[1]);
