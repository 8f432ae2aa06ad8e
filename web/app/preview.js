/*
 * A page for a frame with one element in it, as the address says: ?system=nemid&variant=badge. The page
 * around it, of the same site, can send it another: {declaration, attributes}. It is told how high
 * the content is: {type: 'height', height}; and first, {type: 'ready'}.
 */
const NAMES = ['system', 'variant', 'theme', 'lang', 'audience', 'channel', 'at'];

function show(attributes, declaration) {
  const element = document.createElement('service-status');
  for (const name of NAMES) if (attributes[name]) element.setAttribute(name, attributes[name]);
  if (declaration) element.declaration = declaration;
  const [old] = document.body.children;
  // The same element goes on where it can, so that nothing flickers.
  if (!old) return document.body.append(element);
  for (const name of NAMES) {
    if (element.hasAttribute(name)) old.setAttribute(name, element.getAttribute(name));
    else old.removeAttribute(name);
  }
  old.declaration = declaration;
}

const tell = (message) => { if (parent !== window) parent.postMessage(message, location.origin); };

const query = Object.fromEntries(new URLSearchParams(location.search));
if (query.at) query.at = query.at.replace(/ /g, '+');
show(query);

addEventListener('message', ({ source, origin, data }) => {
  if (source === parent && origin === location.origin && data && (data.declaration || data.attributes)) {
    show(data.attributes || query, data.declaration);
  }
});
new ResizeObserver(() => tell({ type: 'height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }))
  .observe(document.documentElement);
tell({ type: 'ready' });
