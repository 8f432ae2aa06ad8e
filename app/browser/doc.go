// Package browser is all that the app asks of the browser it runs in: the
// clipboard, files, storage, sharing, installation. Beside go-app, and the
// fields that package pwa reads through it, nothing else calls JavaScript.
//
// A browser may lack any of it, or have it and refuse. Nothing here panics:
// what goes wrong is returned, naming what failed ("navigator.clipboard:
// missing") and wrapping one of the errors of errors.go where a page can do
// something about it.
//
// Some calls wait for the browser, or for the visitor. They block, and say so.
// An event handler that blocks stops the whole app, so they are called in a
// goroutine. One that a handler starts begins before the event is over: what
// the browser only allows while the visitor acts, it allows there too, until
// the goroutine first waits for something else.
package browser
