/*
 * The few words that are shown when the status module is not there to say them, and their language.
 */

/** @typedef {'da' | 'en'} Language */

export const WORDS = {
  da: { down: 'Status kan ikke vises lige nu', clock: 'Uret på din enhed går forkert', preview: 'Forhåndsvisning: %s (dansk tid)' },
  en: { down: 'The status cannot be shown right now', clock: 'The clock on your device is wrong', preview: 'Preview: %s (Danish time)' },
};

/**
 * The language to answer in. It is inherited as everywhere in HTML: from the closest ancestor that has a
 * `lang`, also outside the shadow roots that the node is in. Every language but English is answered in
 * Danish, the language of the declarations.
 * @param {Element} node
 * @returns {Language}
 */
export function language(node) {
  const holder = node.closest('[lang]');
  if (holder) return /^en\b/i.test(/** @type {string} */ (holder.getAttribute('lang'))) ? 'en' : 'da';
  const { host } = /** @type {ShadowRoot} */ (node.getRootNode());
  return host ? language(host) : 'da';
}
