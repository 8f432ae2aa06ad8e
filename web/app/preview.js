/*
 * A page for a frame with one element in it, as the address says: ?system=nemid&variant=badge. Without a
 * system, the page around it, of the same site, sends what is to be shown: {declaration}.
 */
const NAMES = ['system', 'variant', 'theme', 'lang', 'audience', 'topic', 'channel', 'at'];
const query = new URLSearchParams(location.search);
const element = document.createElement('service-status');

for (const name of NAMES) if (query.get(name)) element.setAttribute(name, query.get(name));
if (query.get('system')) document.body.append(element);

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || origin !== location.origin || !data || !data.declaration) return;
  element.declaration = data.declaration;
  if (!element.isConnected) document.body.append(element);
});
