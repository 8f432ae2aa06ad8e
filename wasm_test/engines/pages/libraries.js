// Old libraries, and names of a page's own, reached into the element, or it threw into the page.
window.URL = 'https://eksempel.dk/';
Array.prototype.toJSON = function toJSON() { return `[${this.join()}]`; };
Object.prototype.at = function at() { return 'at'; };
Object.prototype.each = function each() {};

addEventListener('DOMContentLoaded', async () => {
  document.getElementById('own').declaration = await (await fetch('/declarations/nemid.json')).json();
});

window.check = () => {
  const [tag] = document.querySelectorAll('service-status[system]');
  return tag && !tag.hasAttribute('at') ? [] : [`the tag makes ${tag && tag.outerHTML}`];
};
