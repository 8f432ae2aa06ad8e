/*
 * The words of the board. The page has them, as data on the section; nothing here has words of its own.
 */

/** @typedef {Record<string, string>} Words the data of the section */

/**
 * Puts values in the places of a template's "%s", in order.
 * @param {string} template
 * @param {...(string | number)} values
 */
export const fill = (template, ...values) => template.replace(/%s/g, () => `${values.shift()}`);

/**
 * Writes a text where it is another one.
 * @param {Element} element
 * @param {string} text
 */
export function write(element, text) { if (element.textContent !== text) element.textContent = text; }
