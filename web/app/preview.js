/*
 * A page for a frame with one element in it, as the address says: ?system=nemid. Or as the page around it
 * says, of the same site, as often as it likes: {attributes, declaration, text, own}. The text of a page stands below the element;
 * hours of the page's own stand in elements.
 */
const NAMES = ['system', 'variant', 'theme', 'lang', 'audience', 'topic', 'channel', 'at'];
const element = document.createElement('service-status');
const page = document.createElement('div');
page.className = 'text';
page.style.cssText = 'margin-top: 24px; white-space: pre-wrap; overflow-wrap: anywhere;';

function set(target, attributes) {
  for (const name of NAMES) {
    if (attributes[name]) target.setAttribute(name, attributes[name]);
    else target.removeAttribute(name);
  }
}

function show(attributes, declaration, text) {
  set(element, attributes);
  element.declaration = declaration;
  page.textContent = text || '';
  if (!element.isConnected) document.body.replaceChildren(element, page);
}

function showOwn({ theme, lang, at }, own) {
  document.body.replaceChildren(...own.map(({ label, channel, hours, text }) => {
    const around = document.createElement('service-status');
    set(around, { theme, lang, at, channel });
    around.setAttribute('label', label);
    if (hours) around.setAttribute('hours', hours);
    around.append(...text.split('\n').map((row) => {
      const line = document.createElement('p');
      line.textContent = row;
      return line;
    }));
    return around;
  }));
}

const query = Object.fromEntries(new URLSearchParams(location.search));
if (query.system) show(query);

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || origin !== location.origin || !data || !data.attributes) return;
  if (data.own) showOwn(data.attributes, data.own);
  else show(data.attributes, data.declaration, data.text);
});
