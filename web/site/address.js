/*
 * What the page's address asks for, so that a visitor can keep and share it.
 */

/**
 * Returns what the address asks for by a name; null where it does not.
 * @param {string} name
 */
export const asked = (name) => new URLSearchParams(location.search).get(name);

/**
 * What follows the address.
 * @type {(() => void)[]}
 */
export const followers = [];

/**
 * Puts what is asked for into the address.
 * @param {string} name
 * @param {string} value empty to take it out
 * @param {boolean} [back] whether the browser's back button takes it out again
 */
export function ask(name, value, back) {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history[back ? 'pushState' : 'replaceState'](history.state, '', address);
  for (const follow of followers) follow();
}
