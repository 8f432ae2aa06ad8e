//go:build js && wasm

package browser

import (
	"errors"
	"testing"
)

// choosing makes the visitor act, and answers the browser's dialog with events.
func choosing(t *testing.T, answer string) {
	t.Helper()
	stub(t, "navigator", "userActivation", "value: { isActive: true }")
	stub(t, "HTMLInputElement.prototype", "click", `value() {
		window.input = this;
		window.asked = [this.type, this.accept, this.isConnected, this.checkVisibility()].join();
		const give = (name) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File(['navn: x'], name));
			this.files = transfer.files;
		};
		const tell = (type) => this.dispatchEvent(new Event(type));
		`+answer+`
	}`)
}

func TestOpenFile(t *testing.T) {
	for _, answer := range []string{
		"give('aftale.yaml'); tell('change')",
		"give('aftale.yaml'); tell('change'); tell('change')",
		"setTimeout(() => { give('aftale.yaml'); tell('change'); })",
	} {
		t.Run(answer, func(t *testing.T) {
			watched(t)
			choosing(t, answer)
			f, err := OpenFile(".yaml,.yml")
			if err != nil {
				t.Fatal(err)
			}
			content, err := f.Read()
			if f.Name() != "aftale.yaml" || string(content) != "navn: x" || err != nil {
				t.Errorf("%q %q %v", f.Name(), content, err)
			}
			holds(t, "asked === 'file,.yaml,.yml,true,false'")
			holds(t, "!input.isConnected && watch.listening() === 0")
		})
	}
}

func TestNoFileChosen(t *testing.T) {
	for _, answer := range []string{"tell('cancel')", "tell('change')", "setTimeout(() => tell('cancel'))"} {
		t.Run(answer, func(t *testing.T) {
			watched(t)
			choosing(t, answer)
			if _, err := OpenFile(""); !errors.Is(err, ErrCancelled) {
				t.Error(err)
			}
			holds(t, "!input.isConnected && watch.listening() === 0")
		})
	}
}

func TestFilesThatCannotBeChosen(t *testing.T) {
	watched(t)
	choosing(t, "throw new DOMException('no', 'NotAllowedError')")
	if _, err := OpenFile(""); !errors.Is(err, ErrRefused) {
		t.Error(err)
	}
	holds(t, "!input.isConnected && watch.listening() === 0")
	// The visitor has not acted: the browser would show nothing, and report nothing.
	choosing(t, "give('x'); tell('change')")
	stub(t, "navigator", "userActivation", "value: { isActive: false }")
	if _, err := OpenFile(""); !errors.Is(err, ErrRefused) {
		t.Error(err)
	}
	// A browser that does not tell whether the visitor acts is asked.
	stub(t, "navigator", "userActivation", "value: undefined")
	if _, err := OpenFile(""); err != nil {
		t.Error(err)
	}
}
