/*
 * A small page for the tests that need no browser. Import this module before the module under test: that one looks at
 * the page while it loads.
 */
import { Window } from 'happy-dom';

const window = new Window({ url: 'https://page.example/sub/' });
const { document, Document, Event, Node, Text, HTMLElement, CSSStyleSheet, CustomEvent, MutationObserver, customElements } = window;
export { window, document, Event };

Object.assign(globalThis, { window, document, Document, Node, Text, HTMLElement, CSSStyleSheet, CustomEvent, MutationObserver, customElements });
for (const name of ['getComputedStyle', 'addEventListener']) globalThis[name] = window[name].bind(window);

// What the build puts in.
Object.assign(globalThis, {
  __CSS__: ':host { display: block; }',
  __EMBED__: false,
  __STATUS_DIGEST__: 'c3RhdHVz',
  __WEEK_DIGEST__: 'dWdl',
  __OSM_DIGEST__: 'b3Nt',
  __READER_DIGEST__: 'cmVhZGVy',
});

// What a browser's own style sheet says, and this page's does not.
const sheet = document.createElement('style');
sheet.textContent = '[hidden] { display: none } span, b, br { display: inline } td, th { display: table-cell } tbody { display: table-row-group }';
document.head.append(sheet);

// That of Node.js keeps the process alive.
globalThis.MessageChannel = class {
  static made = 0;

  static open = 0;

  port1 = { onmessage: null, close: () => { MessageChannel.open--; } };

  constructor() {
    MessageChannel.made++;
    MessageChannel.open++;
  }

  port2 = { postMessage: () => setImmediate(() => this.port1.onmessage()) };
};

/** The observers of the page. An element comes into view when the test says so. */
export const observers = [];
globalThis.IntersectionObserver = class {
  targets = new Set();

  constructor(report) {
    this.show = (...targets) => report(targets.map((target) => ({ isIntersecting: true, target })));
    observers.push(this);
  }

  observe(target) { this.targets.add(target); }

  unobserve(target) { this.targets.delete(target); }
};

/** Puts an element into the page, and returns it. */
export function put(html) {
  document.body.innerHTML = html;
  return document.body.firstElementChild;
}

/** Lets everything happen that waits for no timer and no network. */
export async function settled() {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => { setImmediate(resolve); });
}

/** Takes what is written on the console meanwhile. */
export function warnings(test) {
  const texts = [];
  test.mock.method(console, 'warn', (text) => texts.push(text));
  return texts;
}
