/*
 * go-app follows every link within the site by itself, of any kind. Here it only gets plain clicks on links to the
 * app's pages. The browser gets all others, and all clicks until the app is there. go-app listens on window, so it
 * never sees a click that is stopped at the document.
 */
import { route } from './site.js';
import { load, ready } from './module.js';

// The link of a click, also in a shadow tree. One in there is never the app's.
const linkOf = (event) => event.composedPath().find((node) => node.localName === 'a' && node.href);

function forTheApp(event, link) {
  if (!ready() || event.defaultPrevented || event.button !== 0) return false;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  if (link.getRootNode() !== document || link.namespaceURI !== document.documentElement.namespaceURI) return false;
  if (link.hasAttribute('download') || !/^(_self)?$/.test(link.target)) return false;
  if (route(link) == null) return false;
  const here = link.pathname === location.pathname && link.search === location.search;
  return !(here && link.href.includes('#')); // a place on this page
}

document.addEventListener('click', (event) => {
  const link = linkOf(event);
  if (link && !forTheApp(event, link)) event.stopPropagation();
});

// A visitor who reaches for what needs the app gets it at once. What the visitor pressed before it was there is done
// when it is; by the app, and not by the browser, which would send a form and leave the page.
let waiting = null;

function reach(event) {
  if (ready() || !event.target.closest) return;
  const needs = event.target.closest('[data-needs-app]');
  const link = needs ? null : event.target.closest('a[href]');
  const button = needs && event.type === 'click' ? event.target.closest('button:not([type=submit])') : null;
  if (event.type === 'submit' ? needs : button) {
    event.preventDefault();
    const form = event.type === 'submit' && event.target;
    waiting = () => (form ? form.requestSubmit() : button.click());
    load(true).then(() => {
      if (ready() && waiting && needs.isConnected) waiting();
      waiting = null;
    });
  } else if (needs || (link && route(link) != null)) {
    load();
  }
}

for (const name of ['pointerover', 'focusin', 'click', 'submit']) document.addEventListener(name, reach, true);
