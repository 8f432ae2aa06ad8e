// At a width of 320 px long addresses stuck out of the card, and a long label covered the state.
window.check = () => {
  const problems = [];
  for (const element of elements()) {
    const { right } = element.getBoundingClientRect();
    for (const node of element.shadowRoot.querySelectorAll('.card *, .badge *')) {
      const box = node.getBoundingClientRect();
      if (box.width && box.right > right + 1) problems.push(`${node.localName}.${node.className} sticks out by ${Math.round(box.right - right)} px: ${node.textContent.slice(0, 40)}`);
    }
    for (const line of element.shadowRoot.querySelectorAll('.line')) {
      const [contact, state] = ['.contact', '.state'].map((name) => line.querySelector(name).getBoundingClientRect());
      const covers = contact.left < state.right && state.left < contact.right && contact.top < state.bottom && state.top < contact.bottom;
      if (covers) problems.push('a contact covers its state');
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) problems.push('the page scrolls sideways');
  return problems;
};
