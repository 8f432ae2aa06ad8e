/*
 * ?at= of the address is the moment that is shown. The elements are told before their script runs, so
 * that none shows another moment first. A "+" that was not escaped comes as a space.
 */
const at = new URLSearchParams(location.search).get('at');

if (at) {
  for (const element of document.querySelectorAll('service-status:not([at])')) element.setAttribute('at', at.replace(/ /g, '+'));
}
