// On a page from right to left a telephone number was shown backwards.
window.check = () => {
  const left = (text, index) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect().left;
  };
  const texts = (node) => (node.nodeType === Node.TEXT_NODE ? [node] : [...node.childNodes].flatMap(texts));
  const problems = [];
  const [card, badge] = elements().map(({ shadowRoot }) => shadowRoot);
  const number = texts(card.querySelector('[href="tel:+4572247050"]'))[0]; // an icon stands before it
  if (!(left(number, 0) < left(number, 1) && left(number, 1) < left(number, number.data.length - 1))) problems.push('the number is backwards');
  const clock = texts(badge).find(({ data }) => data.includes('20'));
  const name = badge.querySelector('.name').firstChild;
  if (!(left(clock, 0) > left(name, 0) && left(clock, 0) < left(clock, clock.data.length - 1))) problems.push('the sentence is backwards');
  return problems;
};
