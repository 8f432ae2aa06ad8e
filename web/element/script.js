/*
 * The script that runs: what its element is called, and where its other files are.
 */

export const NAME = 'service-status';

/**
 * The script tag that loaded this file; null in a bundle or a module script. The browser names it only
 * while the script runs, so it is read at load time and never later. It is asked of the prototype: an
 * <img name="currentScript"> in the page hides the document's own.
 */
export const script = /** @type {HTMLScriptElement | null} */ (Reflect.get(Document.prototype, 'currentScript', document));

const { src } = script || {};

/**
 * The folder that the files of the script are in. An address of the form blob: is in none. It ends with a slash, and
 * the name of a file is put after it: the page may have a `URL` of its own.
 */
export const base = (src && !/^blob:/.test(src) ? src : new Text().baseURI).replace(/[^/]*([?#].*)?$/, '');
