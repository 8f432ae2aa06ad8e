//go:build js && wasm

package browser

import (
	"errors"
	"testing"
)

func TestCopy(t *testing.T) {
	watched(t)
	stub(t, "navigator", "clipboard", "value: { async writeText(text) { this.text = text; } }")
	if err := Copy("Åben 🔔\n"); err != nil {
		t.Error(err)
	}
	holds(t, `navigator.clipboard.text === 'Åben 🔔\n'`)
	stub(t, "navigator", "clipboard", "value: { async writeText() { throw new DOMException('no', 'NotAllowedError'); } }")
	if err := Copy("x"); !errors.Is(err, ErrRefused) {
		t.Error(err)
	}
	stub(t, "navigator", "clipboard", "value: {}")
	if err := Copy("x"); !errors.Is(err, ErrMissing) {
		t.Error(err)
	}
}

func TestSelectText(t *testing.T) {
	watched(t)
	content(t, `<p id="before">før</p><pre id="code">&lt;a&gt; <b>b</b></pre><textarea id="field">to
linjer</textarea><p>efter</p>`)
	if err := SelectText("code"); err != nil {
		t.Error(err)
	}
	holds(t, "String(getSelection()) === '<a> b'")
	if err := SelectText("field"); err != nil {
		t.Error(err)
	}
	holds(t, "document.activeElement.id === 'field' && field.selectionStart === 0 && field.selectionEnd === 9")
	if err := SelectText("nowhere"); !errors.Is(err, ErrMissing) || err.Error() != "#nowhere: missing" {
		t.Error(err)
	}
}
