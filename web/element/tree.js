/*
 * What to show, as the status module describes it: ["tag", {attributes}, …children], or a text.
 */

/**
 * @typedef {[tag: string, attributes: Record<string, string>, ...children: Tree[]]} Branch
 * @typedef {string | Branch} Tree
 */

/**
 * A parsed document as a tree. Nothing is left out: patch decides what may be shown.
 * @param {Node} node
 * @returns {Tree}
 */
export function treeOf(node) {
  const { localName, attributes } = /** @type {Element} */ (node);
  if (!localName) return node.nodeType === Node.TEXT_NODE ? /** @type {Text} */ (node).data.replace(/\s+/g, ' ') : '';
  return [localName, Object.fromEntries([...attributes].map(({ name, value }) => [name, value])), ...[...node.childNodes].map(treeOf)];
}

/**
 * Puts a line below the heading of a card, or first where it has none.
 * @param {Branch} card
 * @param {Branch} line
 */
export function addUnderHeading(card, line) {
  card.splice(Math.max(card.findIndex((node) => node[0] === 'h3'), 1) + 1, 0, line);
}
