/*
 * What is fetched: declarations, Wasm modules and facts. An error says what the web editor has to do.
 */
import { bare } from './bare.js';
import { DEVIATION, PATIENCE } from './durations.js';
import { adjust, ahead } from './now.js';
import { update } from './scheduler.js';

/**
 * A connection that hangs fails.
 * @param {string} url
 * @param {RequestInit} options
 */
const ask = (url, options) => fetch(url, bare({ ...options, signal: AbortSignal.timeout && AbortSignal.timeout(PATIENCE) }));

/**
 * How far the server's clock is ahead of the visitor's, in ms; NaN where the server does not say it.
 * @param {Response} response
 */
const deviation = ({ headers }) => Date.parse(/** @type {string} */ (headers.get('date'))) + Number(headers.get('age')) * 1e3 - Date.now();

/**
 * Compares the time with that of a response. A cache on the way may have kept the response for days, so a time that
 * differs is asked for once more, past all caches.
 * @param {string} url
 * @param {Response} response
 */
async function compare(url, response) {
  if (!(Math.abs(deviation(response) - ahead) > DEVIATION)) return;
  adjust(deviation(await ask(url, { method: 'HEAD', cache: 'no-store' })));
  update(true);
}

/**
 * Whatever goes wrong on the way (network, policy, format) gets the remedy, so read runs inside.
 * @template Content
 * @param {string} url
 * @param {string} remedy
 * @param {(response: Response) => Promise<Content>} read
 * @param {string} [integrity] the only content that is accepted
 * @returns {Promise<Content>}
 */
async function get(url, remedy, read, integrity) {
  try {
    const response = await ask(url, { integrity });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const content = await read(response);
    await compare(url, response).catch(() => {}); // without a network the visitor's clock is trusted
    return content;
  } catch (error) {
    throw new Error(`${url} kunne ikke bruges (${/** @type {Error} */ (error).message}). ${remedy}`);
  }
}

/** @param {string} url */
export const fetchDeclaration = (url) => get(url,
  'Ret system eller src, og tillad adressen i connect-src (og CORS, hvis den ligger på et andet domæne).',
  (response) => response.text());

/**
 * The integrity of the script covers the modules, since the browser refuses any other content.
 * @param {string} url
 * @param {string} integrity
 */
export const fetchModule = (url, integrity) => get(url,
  "Læg filen ved siden af service-status.js, tillad adressen i connect-src og 'wasm-unsafe-eval' i script-src.",
  // Not compileStreaming: the content is there in whole before it is checked, and its type need not be right.
  async (response) => WebAssembly.compile(await response.arrayBuffer()), integrity);

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
