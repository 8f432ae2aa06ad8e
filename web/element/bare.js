/*
 * Options for the browser.
 */

/**
 * Returns options without a prototype: a page may have given every object a `credentials` or a `method`.
 * @template Options
 * @param {Options} options
 * @returns {Options}
 */
export const bare = (options) => ({ __proto__: null, ...options });
