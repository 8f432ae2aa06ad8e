/*
 * A browser that blocks site data throws when a page asks for storage, and go-app asks as it starts. Here it gets a
 * storage that is empty and refuses to be written to. The app gets the same one, and tells the visitor.
 */
const refuse = () => { throw new DOMException('Site data are blocked.', 'SecurityError'); };

for (const name of ['localStorage', 'sessionStorage']) {
  try {
    void window[name].length;
  } catch {
    const empty = { length: 0, key: () => null, getItem: () => null, setItem: refuse, removeItem() {}, clear() {} };
    Object.defineProperty(window, name, { value: empty, configurable: true });
  }
}
