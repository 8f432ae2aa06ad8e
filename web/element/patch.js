/*
 * Makes the DOM equal to a tree, and writes only what differs. That keeps focus, selection and an opened
 * <details>.
 */

/** @import { Tree } from './tree.js' */

/**
 * The first class of an element is its kind, the others are its state. A line that turns from open to closed
 * is still the same line, and a note that appears leaves the elements around it alone.
 * @param {string | null | undefined} classes
 */
const kind = (classes) => (classes || '').split(' ')[0];

/** @param {string} words */
const setOf = (words) => new Set(words.split(' '));

/** What may be shown. */
export const TAGS = setOf('section div p span strong ul li dl dd dt h3 h4 a time details summary svg path caption table thead tbody tr th td');
const ATTRIBUTES = setOf('class part lang role href title datetime viewBox preserveAspectRatio d focusable scope open');

/**
 * @param {Element} parent
 * @param {Tree[]} trees
 * @param {string | null} [level] that the first headings are to have instead of 3, or "none"
 */
export function patch(parent, trees, level) {
  let next = parent.firstChild;
  const take = () => {
    const node = /** @type {ChildNode} */ (next);
    next = node.nextSibling;
    return node;
  };
  for (const tree of trees) {
    if (typeof tree === 'string') {
      if (next && next.nodeType === Node.TEXT_NODE) {
        const text = /** @type {Text} */ (take());
        if (text.data !== tree) text.data = tree;
      } else parent.insertBefore(document.createTextNode(tree), next);
      continue;
    }
    const [tag, attributes, ...children] = tree;
    if (!TAGS.has(tag)) continue;
    if (level && tag[0] === 'h') attributes[+level ? 'aria-level' : 'role'] = +level ? `${+tag[1] - 3 + +level}` : 'none';
    let element = /** @type {Element | null} */ (next);
    while (element && (element.localName !== tag || kind(element.getAttribute('class')) !== kind(attributes.class))) {
      element = /** @type {Element | null} */ (element.nextSibling);
    }
    while (element && next !== element) take().remove();
    if (element) take();
    else element = parent.insertBefore(document.createElementNS(tag === 'svg' ? 'http://www.w3.org/2000/svg' : parent.namespaceURI, tag), next);
    setAttributes(element, attributes);
    patch(element, children, level);
  }
  while (next) take().remove();
}

/**
 * Sets the attributes that are allowed, and removes the others, but for `open`, which the visitor may have set.
 * @param {Element} element
 * @param {Record<string, string>} attributes
 */
function setAttributes(element, attributes) {
  const names = Object.keys(attributes).filter((name) => (ATTRIBUTES.has(name) || /^(aria|data)-[a-z]+$/.test(name))
    && (name !== 'href' || /^(https?|tel|mailto):/i.test(attributes.href)));
  for (const name of names) if (element.getAttribute(name) !== attributes[name]) element.setAttribute(name, attributes[name]);
  for (const name of element.getAttributeNames()) {
    if (!names.includes(name) && name !== 'open') element.removeAttribute(name);
  }
}
