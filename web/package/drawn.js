/*
 * As much of a document as element/patch.js needs to draw a view where there is no page, and its markup.
 */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (mark) => /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]);

/**
 * A tag with its attributes. Values are escaped.
 * @param {string} name
 * @param {Iterable<[name: string, value: string]>} attributes
 */
export const tag = (name, attributes) => `<${name}${[...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;

/** An element that has no children yet: nothing in it is to be kept. */
class DrawnElement {
  /** @param {string} name */
  constructor(name) {
    this.name = name;
    this.namespaceURI = '';
    this.firstChild = null;
    /** @type {Map<string, string>} */
    this.attributes = new Map();
    /** @type {{ outerHTML: string }[]} */
    this.children = [];
  }

  /** @param {{ outerHTML: string }} child */
  insertBefore(child) {
    this.children.push(child);
    return child;
  }

  /** @param {string} name */
  getAttribute(name) { return this.attributes.has(name) ? /** @type {string} */ (this.attributes.get(name)) : null; }

  /** @param {string} name @param {string} value */
  setAttribute(name, value) { this.attributes.set(name, value); }

  getAttributeNames() { return [...this.attributes.keys()]; }

  get innerHTML() { return this.children.map(({ outerHTML }) => outerHTML).join(''); }

  get outerHTML() { return `${tag(this.name, this.attributes)}${this.innerHTML}</${this.name}>`; }
}

export const drawnDocument = {
  readyState: 'complete',
  /** @param {string} text */
  createTextNode: (text) => ({ outerHTML: escaped(text) }),
  /** @param {string | null} _ @param {string} name */
  createElementNS: (_, name) => new DrawnElement(name),
};
