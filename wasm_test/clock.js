// A clock that a test moves. Until then it stands still, and so do all timers.
(() => {
  'use strict';

  const turn = setTimeout.bind(window); // the browser's own, to let promises run
  const timers = new Map();
  let now = START;
  let last = 0;

  Date.now = () => now;
  window.setTimeout = (run, wait = 0) => {
    timers.set(++last, { due: now + wait, run });
    return last;
  };
  window.clearTimeout = (id) => { timers.delete(id); };

  window.clock = {
    timers: () => timers.size,
    // Lets time pass, every timer in its turn.
    async pass(seconds) {
      const end = now + seconds * 1000;
      for (;;) {
        const [id, timer] = [...timers].sort(([, a], [, b]) => a.due - b.due)[0] || [];
        if (!timer || timer.due > end) break;
        now = Math.max(now, timer.due);
        timers.delete(id);
        timer.run();
        await new Promise((done) => { turn(done); });
      }
      now = end;
    },
    // The clock on the wall is set, as by a laptop that wakes: no timer has run.
    set(time) { now = Date.parse(time); },
  };
})();
