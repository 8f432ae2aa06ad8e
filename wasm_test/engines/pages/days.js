// Fifty elements are open for two days. Each hour they show what an element shows that is made then.
window.requestIdleCallback = (run) => parent.setTimeout(run); // the page's timers stand still

const SYSTEMS = ['nemkonto', 'digitalpost', 'nemlogin', 'nemid', 'borgerdk'];
const ELEMENTS = 50;

function add(parent, i) {
  const element = document.createElement('service-status');
  element.setAttribute('system', SYSTEMS[i % SYSTEMS.length]);
  element.setAttribute('variant', 'badge');
  parent.append(element);
  return element;
}

addEventListener('DOMContentLoaded', () => { for (let i = 0; i < ELEMENTS; i++) add(document.getElementById('old'), i); });

// Without a look at the style of the page, which takes long.
const said = ({ shadowRoot }) => (shadowRoot && shadowRoot.querySelector('.badge') ? tidy(shadowRoot.querySelector('.badge').textContent) : '');

async function until(holds) {
  const end = performance.now() + 10e3;
  while (!holds() && performance.now() < end) {
    await clock.pass(0); // a timer that was set late is due
    await new Promise((resolve) => { parent.setTimeout(resolve, 5); });
  }
  return holds();
}

window.check = async () => {
  const old = elements();
  window.days = [];
  for (let hour = 1; hour <= 48; hour++) {
    await clock.pass(3600);
    const fresh = SYSTEMS.map((_, i) => add(document.getElementById('fresh'), i));
    const same = await until(() => old.every((element, i) => said(element) && said(element) === said(fresh[i % SYSTEMS.length])));
    window.days.push(...fresh.map(said));
    if (!same) return [`after ${hour} hours some show another status than ${fresh.map(said)}`];
    for (const element of fresh) element.remove();
  }
  return [];
};
