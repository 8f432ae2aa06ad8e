// Package pwa is the app in the browser: the Studio. go-app draws it as package page
// says and keeps it up to date; package browser does what a page asks of the
// browser. Package pwa compiles only for js/wasm.
package pwa
