/*
 * The script that runs: what its element is called, and where its other files are.
 */

export const NAME = 'service-status';

/**
 * The script tag that loaded this file; null in a module script, and in one that import() loads. The browser names it only
 * while the script runs, so it is read at load time and never later. It is asked of the prototype: an
 * <img name="currentScript"> in the page hides the document's own.
 */
export const script = /** @type {HTMLScriptElement | null} */ (Reflect.get(Document.prototype, 'currentScript', document));

/** The address of this file, or of the bundle that it is in. Where no tag tells it, an error does. */
export const address = script ? script.src : (/http\S+(?=:\d+:\d+)/.exec(/** @type {string} */ (new Error().stack)) || [''])[0];

/**
 * The folder that the files of the script are in. An address of the form blob: is in none. It ends with a slash, and
 * the name of a file is put after it: the page may have a `URL` of its own.
 */
export const base = (/** @type {HTMLElement | null} */ (document.querySelector('script[data-base]'))?.dataset.base
  || (/^(?!blob:)./.test(address) ? address : new Text().baseURI)).replace(__EMBED__ ? /(embed\/(pinned\/)?)?[^/]*([?#].*)?$/ : /[^/]*([?#].*)?$/, '');
