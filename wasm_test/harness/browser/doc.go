// Package browser opens pages in Chromium, as visitors do whose clock stands in
// another zone than Denmark's.
//
// A test visits a page, waits until the page has reached a state, and moves the
// page's clock itself (clock.js). When the test ends, Chromium must have had
// nothing to complain of: no error, no policy violation, no failed request.
//
// A test file that imports this package carries the build tag browser.
package browser
