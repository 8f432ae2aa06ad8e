// A browser that keeps nothing for this page.
for (const name of ['caches', 'indexedDB', 'localStorage', 'sessionStorage']) {
  Object.defineProperty(window, name, { get() { throw new DOMException('no storage', 'SecurityError'); } });
}
