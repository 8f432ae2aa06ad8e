/*
 * Where site data are blocked, asking for storage throws, and go-app asks as it starts. It gets one that
 * is empty and refuses to be written to; so does the app, which says so.
 */
const refuse = () => { throw new DOMException('Site data are blocked.', 'SecurityError'); };

for (const name of ['localStorage', 'sessionStorage']) {
  try {
    void window[name].length;
  } catch (error) {
    const empty = { length: 0, key: () => null, getItem: () => null, setItem: refuse, removeItem() {}, clear() {} };
    Object.defineProperty(window, name, { value: empty, configurable: true });
  }
}
