//go:build js && wasm

package browser

import (
	"errors"
	"testing"
)

// pressed has something done in a goroutine that begins when the visitor
// presses a button, as pages do it. The visitor is wasm_test/edge, which
// also answers when a file is asked for.
func pressed(t *testing.T, answer string, do func()) {
	t.Helper()
	content(t, `<button id="press">x</button>`)
	done := make(chan bool)
	stop, err := element("press").listen(func(object) {
		go func() {
			defer close(done)
			do()
		}()
	}, "click")
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	window().set("visitor", answer)
	<-done
}

// What is only allowed while the visitor acts is allowed there.
func TestTheVisitorActs(t *testing.T) {
	watched(t)
	pressed(t, "presses", func() {
		if err := Copy("Åben 🔔"); err != nil {
			t.Error(err)
		}
	})
	if got := script(t, "navigator.clipboard.readText()").wait(); got.text() != "Åben 🔔" {
		t.Errorf("%q is on the clipboard %v", got.text(), got.err)
	}
	pressed(t, "chooses", func() {
		f, err := OpenFile(".yaml")
		if err != nil {
			t.Error(err)
			return
		}
		content, err := f.Read()
		if f.Name() != "nemid.yaml" || len(content) < 1000 || err != nil {
			t.Errorf("%s %.20q %v", f.Name(), content, err)
		}
	})
	pressed(t, "cancels", func() {
		if _, err := OpenFile(".yaml"); !errors.Is(err, ErrCancelled) {
			t.Error(err)
		}
	})
}
