// Package pwa is the app in the browser: go-app draws what package page says
// and keeps it up to date, and what a page asks of the browser goes through
// package browser. It compiles for js/wasm alone.
package pwa
