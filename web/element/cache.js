/*
 * Answers that are kept. A page may hold a thousand elements; a page that holds more, or whose texts keep
 * changing, is served too, but never fills the memory.
 */
export const LIMIT = 1000;

/**
 * Puts an entry into a cache, which forgets its oldest one when it gets too large.
 * @template Value
 * @param {Map<string, Value>} cache
 * @param {string} key
 * @param {Value} value
 */
export function keep(cache, key, value) {
  cache.set(key, value);
  if (cache.size > LIMIT) cache.delete(/** @type {string} */ (cache.keys().next().value));
}

/**
 * Returns the promise that the cache has for a key, or makes it. A promise that rejects is forgotten, so
 * that the next one who asks tries again.
 * @template Value
 * @param {Map<string, Promise<Value>>} cache
 * @param {string} key
 * @param {() => Promise<Value>} make
 * @returns {Promise<Value>}
 */
export function cached(cache, key, make) {
  const known = cache.get(key);
  if (known) return known;
  const promise = make();
  keep(cache, key, promise);
  promise.catch(() => cache.delete(key));
  return promise;
}
