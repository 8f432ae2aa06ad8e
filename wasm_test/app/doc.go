// Package app tests the site in Chromium: the app's pages with and without
// JavaScript, how the app takes over a page, the Studio, installing and updating,
// and the demo pages (demo_*_test.go).
package app
