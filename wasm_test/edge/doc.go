// Package edge runs the tests of app/browser, the app's edge to the browser, in
// Chromium. Each of them is a subtest here.
package edge
