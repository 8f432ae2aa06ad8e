/*
 * The page for an iframe: ?variant=…&theme=…&lang=… are the settings of its element. It tells the page around it how high
 * it is; a page without a script gives it a fixed height. Links to other sites open outside the iframe, as most sites refuse to be in one.
 */
const element = document.querySelector('service-status');
const query = new URLSearchParams(location.search);

for (const name of ['variant', 'theme', 'lang', 'scheme', 'audience', 'topic', 'channel', 'label', 'heading-level']) {
  if (query.get(name)) element.setAttribute(name, query.get(name));
}
if (query.get('lang') === 'en') document.documentElement.lang = 'en';

new ResizeObserver(() => {
  parent.postMessage({ type: 'service-status-height', system: element.getAttribute('system'), height: Math.ceil(element.getBoundingClientRect().height) }, '*');
}).observe(element);

addEventListener('click', (event) => {
  const link = event.composedPath().find(({ localName }) => localName === 'a');
  if (link && link.protocol.startsWith('http')) link.target = '_blank'; // a telephone number needs no window
}, true);
