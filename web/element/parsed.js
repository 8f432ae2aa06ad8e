/*
 * Whether the document is there in full.
 */

/** A promise while the document is being parsed; afterwards there is nothing to wait for. The text of an element is not complete before. */
export const parsed = document.readyState === 'loading'
  && new Promise((resolve) => { document.addEventListener('DOMContentLoaded', resolve); });
