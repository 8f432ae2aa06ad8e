// What the tests ask a page of the site. Runs in each of them before its own scripts.
(() => {
  'use strict';

  // The clock stands still, the server's too. Timers run, as the Go runtime of the app needs them.
  const now = START;
  if (now) {
    window.Date = class extends Date {
      constructor(...parts) {
        if (parts.length) super(...parts);
        else super(now);
      }

      static now() { return now; }
    };
    const { get } = Headers.prototype;
    Headers.prototype.get = function date(name) { return name === 'date' ? new Date(now).toUTCString() : get.call(this, name); };
  }

  // Whether all elements are live; in the Studio, whether the app has drawn them.
  window.pageReady = () => (!location.pathname.endsWith('/studio/') || document.documentElement.dataset.app === 'ready') && isLive(elements().length);

  // The visible control with a name, in the page or in a part of it.
  window.named = (name, within = document) => [...within.querySelectorAll('a, button, summary')]
    .find((control) => control.checkVisibility() && tidy(control.getAttribute('aria-label') || control.textContent) === name);

  // The path and query of the page, and what has the focus: its id, or its text.
  window.here = () => location.pathname + location.search;
  window.focused = () => document.activeElement.id || tidy(document.activeElement.textContent);

  // A sentence as a badge has it after a name, and a card as a headline.
  window.sentenceOf = (text) => `: ${text.toLowerCase().replace(/^telefonen er /, '').replace(/ · /g, ' ')}`;

  window.heading = () => tidy(document.querySelector('h1').textContent);
  window.shown = () => tidy(document.querySelector('.shown').innerText);
  window.notice = () => tidy(document.querySelector('.told').textContent);

  // Chooses an option of a list.
  window.choose = (id, value) => {
    const list = document.getElementById(id);
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };

  // Whether the browser would ask before the page is left.
  window.guarded = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
})();
