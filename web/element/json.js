/*
 * What the modules are given as JSON.
 */

/**
 * Returns a value as JSON. Old libraries give arrays a toJSON of their own; what that returns is not used.
 * @param {unknown} value
 */
export const json = (value) => JSON.stringify(value,
  /** @this {any} @param {string} key */
  function own(key) { return this[key]; });
