/*
 * What is fetched: declarations, Wasm modules and facts. An error says what the web editor has to do.
 */
import { bare } from './bare.js';
import { DEVIATION, PATIENCE } from './durations.js';
import { adjust, ahead } from './now.js';
import { renew } from './requests.js';
import { update } from './scheduler.js';
import { renewed } from './embedded.js';

/**
 * A connection that hangs fails.
 * @param {string} url
 * @param {RequestInit} options
 */
const ask = (url, options) => fetch(url, bare({ ...options, signal: AbortSignal.timeout?.(PATIENCE) }));

/**
 * How far the server's clock is ahead of the visitor's, in ms; NaN where the server does not say it.
 * @param {Response} response
 */
const deviation = ({ headers }) => Date.parse(/** @type {string} */ (headers.get('date'))) + Number(headers.get('age')) * 1e3 - Date.now();

/**
 * Compares the time with that of a response. A cache may have kept the response for days, so a time that differs is
 * asked for once more, past all caches: with a declaration that may be old, or alone.
 * @param {string} url
 * @param {Response} response
 * @param {RequestCache} [cache]
 * @param {string} [integrity]
 */
async function compare(url, response, cache, integrity) {
  if (!(Math.abs(deviation(response) - ahead) > DEVIATION)) return;
  if (!cache && !integrity) return renew(url);
  adjust(deviation(cache ? response : await ask(url, { method: 'HEAD', cache: 'no-store' })));
  update(true);
}

/**
 * Whatever goes wrong on the way (network, policy, format) gets the remedy, so read runs inside.
 * @template Content
 * @param {string} url
 * @param {string} remedy
 * @param {(response: Response) => Promise<Content>} read
 * @param {RequestCache} [cache]
 * @param {string} [integrity] the only content that is accepted
 * @returns {Promise<Content>}
 */
async function get(url, remedy, read, cache, integrity) {
  try {
    const response = await ask(url, { cache, integrity });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const content = await read(response);
    // Nothing waits for it: most second visits find an old response. Without a network the visitor's clock is trusted.
    compare(url, response, cache, integrity).catch(() => {});
    return content;
  } catch (error) {
    throw new Error(`${url} kunne ikke bruges (${/** @type {Error} */ (error).message}). ${remedy}`);
  }
}

/**
 * The page of a Wi-Fi where one has to log in, and an answer that was cut, are failures too: the declaration before stays,
 * and the address is asked again soon.
 * @param {string} url
 * @param {boolean} again whether the answer must be newer than that of a cache
 */
export const fetchDeclaration = (url, again) => get(url,
  'Ret system eller src, eller tillad den i connect-src (med CORS).',
  async (response) => {
    const text = await response.text();
    if (/^\s*\{[^]*\}\s*$/.test(text)) {
      if (__EMBED__) renewed(url);
      return text;
    }
    throw new Error('ikke en hel deklaration');
  }, again ? 'no-cache' : undefined);

/**
 * The integrity of the script covers the modules, since the browser refuses any other content.
 * @param {string} url
 * @param {string} integrity
 */
export const fetchModule = (url, integrity) => get(url,
  "Ret data-base eller læg filen ved siden af service-status.js, og tillad connect-src og 'wasm-unsafe-eval'.",
  // Not compileStreaming: the content is there in whole before it is checked, and its type need not be right.
  async (response) => WebAssembly.compile(await response.arrayBuffer()), undefined, integrity);

/**
 * Fetches a document by XMLHttpRequest. That parses it without the sinks that Trusted Types forbid, and
 * neither runs nor loads anything in it.
 * @param {string} url
 * @returns {Promise<Document>}
 */
export const fetchFacts = (url) => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest();
  request.onloadend = () => (request.status === 200 && request.response ? resolve(request.response) : reject());
  request.open('GET', url);
  request.responseType = 'document';
  request.timeout = PATIENCE;
  request.send();
});
