/*
 * ?at= of the address is the moment that is shown. The elements are told before their script runs, so
 * that none shows another moment first; but not of one that they cannot read, which the app does or says
 * that it cannot. A "+" that was not escaped comes as a space.
 */
const at = (new URLSearchParams(location.search).get('at') || '').replace(/ /g, '+');
const instant = /T.*(Z|[+-]\d\d:?\d\d)$/.test(at) ? Date.parse(at) : NaN;

if (instant >= Date.UTC(1980, 11, 31, 23) && instant < Date.UTC(2199, 11, 31, 23)) {
  for (const element of document.querySelectorAll('service-status:not([at])')) element.setAttribute('at', at);
}
