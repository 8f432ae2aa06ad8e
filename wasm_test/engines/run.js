// Opens each page in a frame, one after the other, waits until its elements show what they will, and reports.
(async () => {
  'use strict';

  const PATIENCE = 20e3;
  const frame = document.querySelector('iframe');
  const later = () => new Promise((resolve) => { setTimeout(resolve, 20); });
  const shown = ({ shadowRoot }) => shadowRoot && shadowRoot.querySelector('.card, .badge, .down');

  /** Returns what a page shows, and what is wrong with it. */
  async function look({ address, elements }) {
    const loaded = new Promise((resolve) => { frame.onload = resolve; });
    frame.src = address;
    await loaded;
    const page = frame.contentWindow;
    const problems = [];
    const end = performance.now() + PATIENCE;
    while (page.elements().filter(shown).length < elements || (page.ready && !page.ready())) {
      if (performance.now() > end) {
        problems.push(`${page.elements().filter(shown).length} of ${elements} elements show anything`);
        break;
      }
      await later();
    }
    const texts = [...page.elements().map(page.readable)]; // the arrays of a page may not be as they were
    try {
      problems.push(...await page.check());
    } catch (error) {
      problems.push(`check: ${error}`);
    }
    return { address, texts: [...texts, ...(page.days || [])], problems: [...problems, ...page.uncaught.map((text) => `uncaught: ${text}`)] };
  }

  const reports = [];
  for (const page of PAGES) reports.push(await look(page));
  await fetch('/report', { method: 'POST', body: JSON.stringify({ agent: navigator.userAgent, offset: new Date(START).getTimezoneOffset(), reports }) });
})();
