// Package harness has what the tests of wasm_test share. Its parts each start
// one thing, in one way:
//
//   - harness itself: a script in Node.js, and what ends with the tests
//   - serve: the site, or the command line's own server
//   - browser: pages in Chromium
//   - engine: an address in Chromium, Firefox or WebKitGTK
//   - generate: random opening hours
//
// Nothing in it sleeps or measures time: a test waits until a page or a server
// has reached the state that it asks about.
//
// Only tests and the benchmark import it. A test file that imports it carries the
// build tag built or browser. Tests in wasm_test/structure hold both.
package harness
