/*
 * The script that runs: what its element is called, and where its other files are.
 */

export const NAME = 'service-status';

/**
 * The script tag that loaded this file; null in a bundle or a module script. The browser names it only
 * while the script runs, so it is read at load time and never later.
 */
export const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);

/** The address that the files of the script are relative to. */
export const base = (script && script.src) || document.baseURI;
