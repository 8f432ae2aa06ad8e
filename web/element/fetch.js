/*
 * What is fetched: declarations, Wasm modules and facts. An error says what the web editor has to do.
 */
import { PATIENCE } from './durations.js';

/**
 * Whatever goes wrong on the way (network, policy, format) gets the remedy, so read runs inside.
 * @template Content
 * @param {string} url
 * @param {string} remedy
 * @param {(response: Response) => Promise<Content>} read
 * @returns {Promise<Content>}
 */
async function get(url, remedy, read) {
  try {
    const signal = AbortSignal.timeout && AbortSignal.timeout(PATIENCE);
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await read(response);
  } catch (error) {
    throw new Error(`${url} kunne ikke bruges (${/** @type {Error} */ (error).message}). ${remedy}`);
  }
}

/** @param {string} url */
export const fetchDeclaration = (url) => get(url,
  'Ret system eller src, og tillad adressen i connect-src (og CORS, hvis den ligger på et andet domæne).',
  (response) => response.text());

/** @param {string} url */
export const fetchModule = (url) => get(url,
  "Læg filen ved siden af service-status.js, tillad adressen i connect-src og 'wasm-unsafe-eval' i script-src.",
  async (response) => {
    // compileStreaming accepts this type only. A server that does not know .wasm sends another.
    if (WebAssembly.compileStreaming && response.headers.get('content-type') === 'application/wasm') return WebAssembly.compileStreaming(response);
    return WebAssembly.compile(await response.arrayBuffer());
  });

/**
 * Fetches a document by XMLHttpRequest. That parses it without the sinks that Trusted Types forbid, and
 * neither runs nor loads anything in it.
 * @param {string} url
 * @returns {Promise<Document>}
 */
export const fetchFacts = (url) => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest();
  request.onloadend = () => {
    if (request.status === 200 && request.response) resolve(request.response);
    else reject();
  };
  request.open('GET', url);
  request.responseType = 'document';
  request.timeout = PATIENCE;
  request.send();
});
