// What a dark page's text inherits made the card unreadable.
window.check = () => {
  const problems = [];
  const plain = {
    letterSpacing: 'normal', textShadow: 'none', textTransform: 'none', wordBreak: 'normal', fontStyle: 'normal', fontVariantCaps: 'normal',
    webkitTextStrokeWidth: '0px', wordSpacing: '0px',
  };
  for (const element of elements().slice(0, 2)) {
    for (const node of element.shadowRoot.querySelectorAll('.card *, .badge, .badge *')) {
      const style = getComputedStyle(node);
      for (const [name, value] of Object.entries(plain)) if (style[name] !== value) problems.push(`${name} is ${style[name]}`);
      if (style.webkitTextFillColor !== style.color && node.localName !== 'path') problems.push(`a text is filled with ${style.webkitTextFillColor}`);
    }
    if (getComputedStyle(element.shadowRoot.querySelector('.text, p')).fontSize !== '20px') problems.push('the font size is not that of the page');
  }
  if (getComputedStyle(elements()[2].shadowRoot.querySelector('p')).visibility !== 'hidden') problems.push('what the page hides is seen');
  return [...new Set(problems)];
};
