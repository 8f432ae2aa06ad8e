/*
 * What the web editor reads on the console.
 */
import { NAME } from './script.js';

/** @type {Set<string>} */
const warned = new Set();

/**
 * Writes a text on the console. Each text is written once, also when a hundred elements share it.
 * @param {string} text
 */
export function warn(text) {
  if (!warned.has(text)) console.warn(`${NAME}: ${text}`);
  warned.add(text);
}
