/*
 * The browser follows every link of the Studio. go-app would follow those within the site by itself. It listens on
 * window, so it never sees a click that is stopped at the document.
 */
document.addEventListener('click', (event) => {
  if (event.composedPath().some((node) => /** @type {Element} */ (node).localName === 'a')) event.stopPropagation();
});
