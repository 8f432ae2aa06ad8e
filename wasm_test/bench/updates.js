// Counts how often the core is asked for a status, and asks it again and again.
(() => {
  'use strict';

  let asked = 0;
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const { exports } = await instantiate(...given);
    const status = (...question) => {
      asked++;
      return exports.status(...question);
    };
    return { exports: { ...exports, status } };
  };

  // A task of its own, after those that have been posted.
  const turn = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage('');
  });

  // Every element is shown other instants than all others: an hour apart, over more than a year.
  window.update = async (times) => {
    const elements = [...document.querySelectorAll('service-status')];
    let at = Date.now();
    for (const end = asked + times; asked < end;) {
      const wanted = asked + elements.length;
      for (const element of elements) element.setAttribute('at', new Date(at += 3600e3).toISOString());
      while (asked < wanted) await turn();
    }
    for (let i = 0; i < elements.length; i++) await turn(); // the last are shown
    return asked;
  };
})();
