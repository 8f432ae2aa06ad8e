// An instant that does not exist was one thing in one browser and another in the next.
window.check = () => {
  const headings = elements().slice(-2).map(({ shadowRoot }) => [...shadowRoot.querySelectorAll('h3, h4')].map((heading) => heading.getAttribute('aria-level') || heading.getAttribute('role')));
  const problems = [2, 3].filter((i) => !readable(elements()[i]).includes('Status kan ikke vises lige nu')).map((i) => `element ${i} shows an instant that does not exist`);
  if (!/^2(,3)*$/.test(headings[0].join())) problems.push(`headings of level 2: ${headings[0]}`);
  if (!/^none(,none)*$/.test(headings[1].join())) problems.push(`no headings: ${headings[1]}`);
  return problems;
};
