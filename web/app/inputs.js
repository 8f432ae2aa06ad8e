/*
 * What the visitor has written, chosen and unfolded before the app is there, to be put back when it has
 * set the page as it believes it to be. The app hears of it as of anything that is written.
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
  for (const node of document.querySelectorAll('input:not([type=file]), textarea')) {
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
