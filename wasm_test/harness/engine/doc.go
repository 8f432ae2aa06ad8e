// Package engine opens an address in Chromium, Firefox and WebKitGTK, without a driver: a page in them reports to the
// test's own server. What a visitor does is tested in Chromium alone, with package browser.
//
// A test file that imports this package carries the build tag browser.
package engine
