/*
 * What the visitor has written, chosen and unfolded before the app is there. It is put back when the app has set the
 * page as the app believes it to be. The app gets the events of it, as of anything that a visitor writes.
 */
export function inputs() {
  const restores = [];
  const keep = (node, name, before) => {
    const { [name]: value, selectionStart: from, selectionEnd: to } = node;
    if (value === before) return;
    restores.push(() => {
      if (node[name] !== value) {
        node[name] = value;
        if (from != null) node.setSelectionRange(from, to);
      }
      for (const type of ['input', 'change']) node.dispatchEvent(new Event(type, { bubbles: true }));
    });
  };
  /** @type {NodeListOf<HTMLInputElement>} */
  const written = document.querySelectorAll('input:not([type=file]), textarea');
  for (const node of written) {
    if (/^(checkbox|radio)$/.test(node.type)) keep(node, 'checked', node.defaultChecked);
    else keep(node, 'value', node.defaultValue);
  }
  for (const node of document.querySelectorAll('select')) {
    const first = [...node.options].find((option) => option.defaultSelected) || node.options[0];
    keep(node, 'value', first ? first.value : '');
  }
  for (const node of document.querySelectorAll('details')) {
    const { open } = node;
    restores.push(() => { if (node.open !== open) node.open = open; });
  }
  return restores;
}
