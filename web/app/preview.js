/*
 * A page for a frame with one element in it, as the address says: ?system=nemid. Or as the page around it
 * says, of the same site, as often as it likes: {attributes, declaration}.
 */
const NAMES = ['system', 'variant', 'theme', 'lang', 'audience', 'topic', 'channel', 'at'];
const element = document.createElement('service-status');

function show(attributes, declaration) {
  for (const name of NAMES) {
    if (attributes[name]) element.setAttribute(name, attributes[name]);
    else element.removeAttribute(name);
  }
  element.declaration = declaration;
  if (!element.isConnected) document.body.append(element);
}

const query = Object.fromEntries(new URLSearchParams(location.search));
if (query.system) show(query);

addEventListener('message', ({ source, origin, data }) => {
  if (source === parent && origin === location.origin && data && data.attributes) show(data.attributes, data.declaration);
});
