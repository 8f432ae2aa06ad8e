/*
 * go-app does not know the page that was rendered ahead. It builds its own page and puts it in place of the other. That
 * would lose focus, opened details, selection and the live elements. So while it builds, it is lent the nodes that are
 * there, in the order in which it asks for them, which is that of the document.
 *
 * Where the two pages differ, go-app gets new nodes for the rest of that parent, and the nodes that are left over are
 * removed: the page is right all the same. When the root is put in place, or when the first run of the app module is
 * over, the functions of the browser are the browser's own again.
 */
import { inputs } from './inputs.js';

const HTML = 'http://www.w3.org/1999/xhtml';

// go-app sets these as properties, so they are not seen when set.
const BOOLEAN = 'async autofocus contenteditable default defer disabled hidden ismap loop multiple muted readonly required reversed'.split(' ');

export function hydrate(run) {
  const kept = inputs();
  const end = lend(document.body.firstElementChild);
  let result;
  try {
    result = run();
  } finally {
    end();
  }
  for (const restore of kept) restore();
  return result;
}

function lend(root) {
  const frames = new Map(); // node → {next: its child to lend, or null when it is new; set: attributes}
  const open = []; // the nodes being built, outermost first
  let busy = false; // in the browser's own function, from where elements' own code may come back here
  let over = !root;

  const native = {
    createElement: Document.prototype.createElement,
    createElementNS: Document.prototype.createElementNS,
    createTextNode: Document.prototype.createTextNode,
    appendChild: Node.prototype.appendChild,
    replaceChild: Node.prototype.replaceChild,
    insertBefore: Node.prototype.insertBefore,
    setAttribute: Element.prototype.setAttribute,
  };

  function really(name, node, ...rest) {
    busy = true;
    try {
      return native[name].apply(node, rest);
    } finally {
      busy = false;
    }
  }

  // The next node of the parent that is being built, if it is one such; else none from there any more.
  function next(fits) {
    const frame = frames.get(open[open.length - 1]);
    const node = frame ? frame.next : root;
    if (node && fits(node)) return node;
    if (frame) frame.matches = false;
    return null;
  }

  const building = () => !open.length || frames.get(open[open.length - 1]).matches;

  function element(tag, namespace, create) {
    const node = building() ? next((it) => it.localName === tag && it.namespaceURI === namespace) : null;
    if (!node && !open.length) end(); // not even the root is the same
    const lent = node || create();
    frames.set(lent, { next: node && node.firstChild, matches: !!node, set: new Set(), lent: !!node });
    open.push(lent);
    if (node) for (const name of BOOLEAN) node.removeAttribute(name); // comes again when it is to be there
    return lent;
  }

  function text(value, create) {
    const node = value && building() ? next((it) => it.nodeType === Node.TEXT_NODE) : null;
    if (!node) return create();
    if (node.data.length > value.length && node.data.startsWith(value)) node.splitText(value.length); // two in one
    if (node.data !== value) node.data = value;
    return node;
  }

  // All of the node's children have been asked for.
  function close(node) {
    const frame = frames.get(node);
    if (!frame || !open.includes(node)) return;
    while (open.pop() !== node); // what was made and never used is passed over
    if (!frame.lent) return;
    for (let left = frame.next; left;) {
      const after = left.nextSibling;
      left.remove();
      left = after;
    }
    for (const name of node.getAttributeNames()) {
      const own = frame.set.has(name) || BOOLEAN.includes(name);
      const visitors = name === 'open' || name === 'value' || name === 'checked' || name === 'selected';
      if (!own && !visitors) node.removeAttribute(name);
    }
  }

  function append(parent, node) {
    const frame = frames.get(parent);
    if (!frame) return really('appendChild', parent, node);
    close(node);
    if (node === frame.next) {
      frame.next = node.nextSibling;
      return node;
    }
    return really('insertBefore', parent, node, frame.lent ? frame.next : null);
  }

  function end() {
    over = true;
    delete document.createElement;
    delete document.createElementNS;
    delete document.createTextNode;
    Node.prototype.appendChild = native.appendChild;
    Node.prototype.replaceChild = native.replaceChild;
    Element.prototype.setAttribute = native.setAttribute;
  }

  if (over) return () => {};

  document.createElement = (tag, ...rest) => {
    const create = () => really('createElement', document, tag, ...rest);
    return busy ? create() : element(String(tag).toLowerCase(), HTML, create);
  };
  document.createElementNS = (namespace, tag, ...rest) => {
    const create = () => really('createElementNS', document, namespace, tag, ...rest);
    return busy ? create() : element(tag, namespace, create);
  };
  document.createTextNode = (value) => {
    const create = () => really('createTextNode', document, value);
    return busy ? create() : text(String(value), create);
  };
  Node.prototype.appendChild = function appendChild(node) {
    return busy ? native.appendChild.call(this, node) : append(this, node);
  };
  // An attribute that has its value already is left alone: a frame would load again.
  Element.prototype.setAttribute = function setAttribute(name, value) {
    const frame = busy ? null : frames.get(this);
    if (frame) frame.set.add(name).add(name.toLowerCase()); // in HTML they are lower case
    if (!frame || this.getAttribute(name) !== String(value)) really('setAttribute', this, name, value);
  };
  Node.prototype.replaceChild = function replaceChild(node, old) {
    if (busy || old !== root) return native.replaceChild.call(this, node, old);
    close(node);
    end();
    return node === old ? old : native.replaceChild.call(this, node, old);
  };
  return () => over || end();
}
