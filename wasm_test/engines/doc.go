// Package engines opens the pages that have the element in Chromium, Firefox and WebKitGTK, under three clocks. The
// pages report what they show and what is wrong with them. All engines must show the same text.
//
// Pages of the folder pages are those of strangers: hostile, narrow, dark, from right to left. NAME.html is the body,
// NAME.css its style, NAME.js runs before the element's script, and its check returns what is wrong.
//
// TestSiteWorksWhereNetworkAndStorageFail opens the site with its service worker. All three engines run workers as package
// engine starts them: each has a profile of its own, and 127.0.0.1 counts as secure.
package engines
