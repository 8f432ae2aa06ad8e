// A clock that a test moves, the server's too. It stands still until then, and so do all timers
// that are not due: one that is set for a moment that has passed runs at once, as the browser's would.
(() => {
  'use strict';

  const task = setTimeout.bind(window); // the browser's own: a new task, before which promises are settled
  const timers = new Map();
  let now = START;
  let last = 0;

  Date.now = () => now;
  // The server's clock is the page's.
  const { get } = Headers.prototype;
  Headers.prototype.get = function date(name) { return name === 'date' ? new Date(now).toUTCString() : get.call(this, name); };
  window.setTimeout = (run, wait = 0) => {
    const id = ++last;
    timers.set(id, { due: now + wait, run });
    if (wait < 0) task(() => { if (timers.delete(id)) run(); });
    return id;
  };
  window.clearTimeout = (id) => { timers.delete(id); };

  window.clock = {
    timers: () => timers.size,
    // Moves the clock forward, and runs every timer that is due on the way.
    async pass(seconds) {
      const end = now + seconds * 1000;
      for (;;) {
        const [id, timer] = [...timers].sort(([, a], [, b]) => a.due - b.due)[0] || [];
        if (!timer || timer.due > end) break;
        now = Math.max(now, timer.due);
        timers.delete(id);
        timer.run();
        await new Promise((done) => { task(done); });
      }
      now = end;
    },
    // Sets the clock, as when a laptop wakes: no timer has run.
    set(time) { now = Date.parse(time); },
  };
})();
