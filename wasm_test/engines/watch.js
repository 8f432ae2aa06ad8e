// What the page does not catch is noted. A page's own script says more of what is wrong with it.
(() => {
  'use strict';

  window.uncaught = [];
  addEventListener('error', ({ message }) => { if (message) uncaught.push(message); });
  addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
  window.check = () => [];
})();
