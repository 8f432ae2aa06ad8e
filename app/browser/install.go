//go:build js && wasm

package browser

import "errors"

// loader is what the app's loader script keeps for us: install, the browser's
// offer to install the app, and update, which starts a new version; null when
// there is none. An event on the window tells of each change.
func loader() object { return window().get("servicestatus") }

const installChange, updateChange = "servicestatus-install", "servicestatus-update"

// Installed says whether the page runs as an app of its own.
func Installed() bool {
	return window().call("matchMedia", "(display-mode: standalone)").get("matches").truthy() ||
		window().get("navigator").get("standalone").truthy() // Safari on iOS
}

// Installable says whether the browser offers to install the app.
func Installable() bool { return loader().get("install").there() }

// Install asks the visitor whether to install the app, and says what they
// answered. It blocks until they have; not to be called in an event handler,
// but in a goroutine that one starts. Whatever the answer, the offer is then
// used up, until the browser makes another.
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

// OnInstallChange is told when Installable changes, until stop. What it does
// runs in a goroutine of its own.
func OnInstallChange(do func()) (stop func(), err error) { return window().on(do, installChange) }
