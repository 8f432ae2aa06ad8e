// What the benchmark measures of a page. Runs in every page before its own scripts, the same in all.
(() => {
  'use strict';

  const event = (target, name) => new Promise((done) => { target.addEventListener(name, done, { once: true }); });

  // The shown state is found by its class (a badge has its own), in the page and in any shadow root. It is looked for only when
  // something changes: a look in every frame would be work of its own, and more of it the longer a page takes.
  const roots = [];
  let found;
  const shown = new Promise((done) => { found = done; }).then(async (text) => ({ text, painted: await frame() }));
  const observer = new MutationObserver(look);

  function watch(root) {
    roots.push(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    return root;
  }

  function look() {
    for (const root of roots) {
      const element = root.querySelector('.state, .badge .text');
      if (!element || !element.textContent) continue;
      observer.disconnect();
      found(element.textContent);
    }
  }

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(init) { return watch(attachShadow.call(this, init)); };
  watch(document);

  // Settles when the browser has produced the frame that shows the page as it is now: a task that is posted from a frame runs after it.
  const frame = () => new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage('');
    });
  });

  // Settles when nothing is left to do: the browser shortens an idle period when it expects something.
  const idle = () => new Promise((done) => {
    requestIdleCallback(function rest(deadline) {
      if (deadline.timeRemaining() > 20) done();
      else requestIdleCallback(rest);
    });
  });

  // What long tasks take beyond 50 ms, and when the latest one ended.
  let blocking = 0;
  let ended = 0;
  const add = (entries) => {
    for (const { startTime, duration } of entries) {
      blocking += duration - 50;
      ended = Math.max(ended, startTime + duration);
    }
  };
  const tasks = new PerformanceObserver((list) => add(list.getEntries()));
  tasks.observe({ type: 'longtask', buffered: true });

  // Settles when no task has been long for so many ms from now.
  const quiet = async (ms) => {
    const now = performance.now();
    for (;;) {
      add(tasks.takeRecords());
      const rest = Math.max(ended, now) + ms - performance.now();
      if (rest <= 0) return;
      await new Promise((done) => { setTimeout(done, rest); });
    }
  };

  // The bytes of all responses so far. What comes from a cache, or from a service worker, has none.
  const fetched = () => ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
    .reduce((sum, { transferSize }) => sum + transferSize, 0);

  // Settles when the page's service worker is ready. Only pages of the site have a manifest, and register one.
  window.workerReady = async () => { if (document.querySelector('link[rel=manifest]')) await navigator.serviceWorker.ready; };

  // How many elements are live: each fires an event.
  let live = 0;
  addEventListener('service-status-change', () => { live++; });

  // The instances of Wasm modules on the page, for their memory.
  const instances = [];
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    instances.push(made.instance || made);
    return made;
  };
  window.wasmBytes = () => instances.reduce((sum, { exports }) => sum + exports.memory.buffer.byteLength, 0);

  // The measurements of the page, once n elements are live, nothing is left to do, and then for so many ms no task has been
  // long; n is 0 for a page without elements.
  window.settled = async (n, ms) => {
    const { text, painted } = await shown;
    if (document.readyState !== 'complete') await event(window, 'load');
    while (live < n) await event(window, 'service-status-change');
    await frame();
    await idle();
    await quiet(ms);
    return { text, painted, blocking, fetched: fetched() };
  };
})();
