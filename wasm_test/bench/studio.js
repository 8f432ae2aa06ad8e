// Waits until the app shows the declaration in the Studio.
window.opened = async () => {
  for (;;) {
    const card = document.getElementById('card');
    if (card && card.shadowRoot && card.shadowRoot.querySelector('.state')) return true;
    await new Promise(requestAnimationFrame);
  }
};

// Types one key at the end of the Studio's text, and returns how long the longest task was, in ms, until the app had read and
// drawn the text.
window.longestTask = async (text) => {
  const field = document.getElementById('yaml');
  const rest = () => new Promise((done) => {
    requestIdleCallback(function wait(deadline) {
      if (deadline.timeRemaining() > 20) done();
      else requestIdleCallback(wait);
    });
  });
  let longest = 0;
  const tasks = new PerformanceObserver((list) => add(list.getEntries()));
  const add = (entries) => { for (const { duration } of entries) longest = Math.max(longest, duration); };
  const type = async (value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => { setTimeout(done, 500); }); // the app reads the text after a pause
    await rest();
  };
  if (text) await type(text);
  tasks.observe({ type: 'longtask' });
  await type(`${field.value}\nx`);
  add(tasks.takeRecords());
  return longest;
};
