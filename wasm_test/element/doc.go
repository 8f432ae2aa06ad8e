// Package element tests the element in pages, in Chromium: what it shows, when
// that changes, and what it does when something is missing or hostile. The pages
// are served from memory. The visitor's clock stands in another zone than
// Denmark's.
package element
