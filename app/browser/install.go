//go:build js && wasm

package browser

import "errors"

// loader is the object through which the app's loader script offers two things:
// install, the browser's offer to install the app, and update, which starts a
// new version. Either is null while it is not offered. An event on the window
// follows each change.
func loader() object { return window().get("servicestatus") }

const installChange, updateChange = "servicestatus-install", "servicestatus-update"

// Installed reports whether the page runs as an app of its own.
func Installed() bool {
	return window().call("matchMedia", "(display-mode: standalone)").get("matches").truthy() ||
		window().get("navigator").get("standalone").truthy() // Safari on iOS
}

// Installable reports whether the browser offers to install the app.
func Installable() bool { return loader().get("install").there() }

// Install asks the visitor whether to install the app, and returns the answer. It
// blocks until the visitor answers: call it in a goroutine that an event handler
// starts. The offer can be used once. The browser may make another later.
func Install() (accepted bool, err error) {
	offer := loader().get("install")
	err = offer.call("prompt").wait().err
	if errors.Is(err, ErrMissing) || errors.Is(err, ErrRefused) {
		return false, err
	}
	if now := loader().get("install"); now.err == nil && now.value.Equal(offer.value) {
		loader().set("install", nil)
		window().call("dispatchEvent", window().get("Event").construct(installChange))
	}
	if err != nil {
		return false, err
	}
	outcome := offer.get("userChoice").wait().get("outcome")
	return outcome.text() == "accepted", outcome.err
}

// OnInstallChange calls do when Installable changes, until stop. It runs do in a
// goroutine of its own.
func OnInstallChange(do func()) (stop func(), err error) { return window().on(do, installChange) }
