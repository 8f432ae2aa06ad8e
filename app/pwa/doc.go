// Package pwa is the app in the browser. go-app draws the pages of package page
// and keeps them up to date; package browser does what a page asks of the
// browser. Package pwa compiles only for js/wasm.
package pwa
