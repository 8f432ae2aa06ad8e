// What the tests ask a page of the app. Put into every such page before its own scripts.
(() => {
  'use strict';

  // The clock on the wall stands still; timers run, as the app's own runtime lives by them.
  const now = START;
  if (now) {
    window.Date = class extends Date {
      constructor(...parts) {
        if (parts.length) super(...parts);
        else super(now);
      }

      static now() { return now; }
    };
  }

  // Someone is there: the overview waits for that before it gets the app.
  addEventListener('load', () => setTimeout(() => dispatchEvent(new Event('pointermove'))));

  window.appReady = () => document.documentElement.dataset.app === 'ready' && isLive(elements().length);

  // The control that can be seen and is called so, in the page or a part of it.
  window.named = (name, within = document) => [...within.querySelectorAll('a, button, summary')]
    .find((control) => control.checkVisibility() && tidy(control.getAttribute('aria-label') || control.textContent) === name);

  // Follows a link to an address of the site, as one in the page would be followed.
  window.follow = (address) => {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  };

  // The page's address below the site's top, and what has the focus: its id, or its text.
  window.here = () => location.pathname + location.search;
  window.focused = () => document.activeElement.id || tidy(document.activeElement.textContent);

  window.heading = () => tidy(document.querySelector('h1').textContent);
  window.shown = () => tidy(document.querySelector('.shown').textContent);
  window.notice = () => tidy(document.querySelector('.told').textContent);

  // The hours of a day in the picture, line by line, as they can be read.
  window.hours = (date) => [...document.querySelectorAll(`.picture time[datetime="${date}"]`)]
    .map((time) => tidy(time.closest('tr').querySelector('.text').textContent));

  // Chooses from a list.
  window.choose = (id, value) => {
    const list = document.getElementById(id);
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };

  // Whether the browser would ask before the page is left.
  window.guarded = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
})();
