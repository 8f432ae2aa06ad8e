// Package browser does everything that the app asks of its browser: clipboard,
// files, storage, new versions. Only go-app, and package pwa through
// go-app, call JavaScript elsewhere.
//
// A browser may lack any of these, or refuse. No function panics. It returns an
// error that names what failed ("navigator.clipboard: missing"). Where a page
// can do something about the error, it wraps one of those of errors.go.
//
// Some calls wait for the browser or for the visitor. They block, and say so. An
// event handler that blocks stops the whole app, so it calls them in a goroutine.
// Such a goroutine starts while the event lasts. So the browser allows it what it
// allows only while the visitor acts, until the goroutine first waits for
// something else.
package browser
