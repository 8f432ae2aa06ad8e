/*
 * Where the site lies, and what its scripts tell each other. The script is assets/….js below the top of the site.
 */
const script = /** @type {HTMLScriptElement} */ (document.currentScript).src;

export const top = new URL('..', script);

// The app of the Studio reads these from the page it is on: see app/browser.
window.servicestatus = { update: null };

/**
 * Keeps what was told for whoever asks later, and tells it to whoever listens.
 * @param {'update'} name
 * @param {(() => void) | null} value
 */
export function tell(name, value) {
  window.servicestatus[name] = value;
  dispatchEvent(new Event(`servicestatus-${name}`));
}
