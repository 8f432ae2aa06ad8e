/*
 * A page for a frame with one element in it, as the address says: ?system=nemid. Or as the page around it
 * says, of the same site, as often as it likes: {attributes, declaration, text}. The text of a page stands below the element.
 */
const NAMES = ['system', 'variant', 'theme', 'lang', 'audience', 'topic', 'channel', 'at'];
const element = document.createElement('service-status');
const page = document.createElement('div');
page.className = 'text';
page.style.cssText = 'margin-top: 24px; white-space: pre-wrap; overflow-wrap: anywhere;';

function show(attributes, declaration, text) {
  for (const name of NAMES) {
    if (attributes[name]) element.setAttribute(name, attributes[name]);
    else element.removeAttribute(name);
  }
  element.declaration = declaration;
  page.textContent = text || '';
  if (!element.isConnected) document.body.append(element, page);
}

const query = Object.fromEntries(new URLSearchParams(location.search));
if (query.system) show(query);

addEventListener('message', ({ source, origin, data }) => {
  if (source === parent && origin === location.origin && data && data.attributes) show(data.attributes, data.declaration, data.text);
});
