//go:build js && wasm

package browser

import (
	"errors"
	"testing"
)

func TestInstall(t *testing.T) {
	for name, test := range map[string]struct {
		offer    string
		accepted bool
		err      error
		left     bool // the offer, for another time
	}{
		"yes":        {"{ async prompt() {}, userChoice: Promise.resolve({ outcome: 'accepted' }) }", true, nil, false},
		"no":         {"{ async prompt() {}, userChoice: Promise.resolve({ outcome: 'dismissed' }) }", false, nil, false},
		"old":        {"{ prompt() {}, userChoice: Promise.resolve({ outcome: 'accepted' }) }", true, nil, false},
		"refused":    {"{ async prompt() { throw new DOMException('no', 'NotAllowedError'); } }", false, ErrRefused, true},
		"used":       {"{ async prompt() { throw new DOMException('no', 'InvalidStateError'); } }", false, errThrown, false},
		"odd":        {"{}", false, ErrMissing, true},
		"unanswered": {"{ prompt() {}, userChoice: Promise.reject(new Error('odd')) }", false, errThrown, false},
		"none":       {"null", false, ErrMissing, false},
		"undefined":  {"undefined", false, ErrMissing, false},
	} {
		t.Run(name, func(t *testing.T) {
			watched(t)
			stub(t, "window", "servicestatus", "value: { install: "+test.offer+" }")
			changes := make(chan bool, 2)
			stop, err := OnInstallChange(func() { changes <- Installable() })
			if err != nil {
				t.Fatal(err)
			}
			before := Installable()
			accepted, err := Install()
			if accepted != test.accepted || !errors.Is(err, test.err) || Installable() != test.left {
				t.Errorf("%v %v, offer left: %v", accepted, err, Installable())
			}
			stop()
			if changed := before != test.left; changed != (len(changes) == 1) {
				t.Errorf("told %d times", len(changes))
			}
		})
	}
}

// Another offer may come while the visitor thinks about the first.
func TestAnotherOffer(t *testing.T) {
	watched(t)
	stub(t, "window", "servicestatus", `value: { install: {
		async prompt() { servicestatus.install = { another: true }; },
		userChoice: Promise.resolve({ outcome: 'dismissed' }),
	} }`)
	if accepted, err := Install(); accepted || err != nil {
		t.Error(accepted, err)
	}
	holds(t, "servicestatus.install.another")
}

func TestInstalled(t *testing.T) {
	watched(t)
	if Installed() {
		t.Error("a tab is no app")
	}
	stub(t, "navigator", "standalone", "value: true")
	if !Installed() {
		t.Error("not on the home screen")
	}
	stub(t, "navigator", "standalone", "value: false")
	if Installed() {
		t.Error("Safari says it is not")
	}
	stub(t, "window", "matchMedia", "value: (query) => ({ matches: query === '(display-mode: standalone)' })")
	if !Installed() {
		t.Error("not in a window of its own")
	}
}
