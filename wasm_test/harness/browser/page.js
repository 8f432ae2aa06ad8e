// What the tests ask a page. Runs in every page before its own scripts.
(() => {
  'use strict';

  const tidy = window.tidy = (text) => text.replace(/\s+/g, ' ').trim();

  // All elements of the page, and the lines of one, each once: the visible ones, and what is promised of the uptime.
  window.elements = () => [...document.querySelectorAll('service-status')];
  window.linesOf = (element) => {
    if (!element.shadowRoot) return [];
    const lines = [...element.shadowRoot.querySelectorAll('.state, .badge, .window, .note, .notice, .down, .preview')];
    return [...new Set(lines.filter((line) => line.checkVisibility() || line.matches('.window, .window + .note')).map((line) => tidy(line.textContent)))];
  };
  window.card = (system) => elements().find((element) => element.getAttribute('system') === system);

  // All text that can be read in an element: its own view, or the content that the page gave it.
  // An element far from the view has no text before it is drawn, so this draws it.
  const drawn = new CSSStyleSheet();
  drawn.replaceSync('service-status::part(card) { content-visibility: visible }');
  window.readable = (element) => {
    const parts = [...element.children, ...(element.shadowRoot ? element.shadowRoot.children : [])];
    document.adoptedStyleSheets.push(drawn);
    const text = parts.filter((part) => part.localName !== 'style' && part.checkVisibility()).map((part) => part.innerText).join(' ');
    document.adoptedStyleSheets.pop();
    return tidy(text);
  };

  const shows = (element) => element.shadowRoot && element.shadowRoot.querySelector('.card .window, .card .state, .badge .text, .week, .month');
  window.isLive = (n) => elements().length === n && elements().every((element) => shows(element) && !element.shadowRoot.querySelector('.down'));

  // Collected from the first moment on.
  window.violations = [];
  window.changes = [];
  addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`), true);
  addEventListener('service-status-change', (event) => changes.push(event.detail));
})();
