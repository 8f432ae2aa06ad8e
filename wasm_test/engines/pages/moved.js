// Moved to another document, the element lost its style for good.
window.check = async () => {
  const [element] = elements();
  const { contentDocument } = document.querySelector('iframe');
  const problems = [];
  for (const to of [contentDocument, document, contentDocument, document]) {
    to.body.append(element);
    if (element.ownerDocument.defaultView.getComputedStyle(element.shadowRoot.querySelector('.card')).display !== 'grid') problems.push(`no style in ${to.URL}`);
  }
  return problems;
};
