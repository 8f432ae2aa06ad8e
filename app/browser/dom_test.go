//go:build js && wasm

package browser

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf16"
)

func TestSetJSON(t *testing.T) {
	watched(t)
	content(t, `<p id="shown"></p>`)
	if err := SetJSON("shown", "declaration", `{"name":"Øst","n":[1,null]}`); err != nil {
		t.Error(err)
	}
	holds(t, `shown.declaration.name === 'Øst' && shown.declaration.n[1] === null`)
	if err := SetJSON("shown", "declaration", `{"name":`); err == nil || !strings.HasPrefix(err.Error(), "JSON.parse: SyntaxError: ") {
		t.Error(err)
	}
	holds(t, `shown.declaration.name === 'Øst'`)
	if err := SetJSON("nowhere", "declaration", `1`); !errors.Is(err, ErrMissing) {
		t.Error(err)
	}
	script(t, `Object.defineProperty(shown, 'declaration', { set() { throw new TypeError('no') } })`)
	if err := SetJSON("shown", "declaration", `1`); err == nil || err.Error() != "#shown.declaration: TypeError: no: exception" {
		t.Error(err)
	}
}

func TestFocus(t *testing.T) {
	watched(t)
	content(t, `<input id="first"><h1 id="title" tabindex="-1">x</h1>`)
	for _, id := range []string{"first", "title"} {
		if err := Focus(id); err != nil {
			t.Error(err)
		}
		holds(t, "document.activeElement.id === '"+id+"'")
	}
	if err := Focus("nowhere"); !errors.Is(err, ErrMissing) {
		t.Error(err)
	}
}

func TestSelectRange(t *testing.T) {
	watched(t)
	content(t, `<textarea id="field" rows="2"></textarea><p id="text"></p><button id="other">x</button>`)
	text := "æ🔔: ø\nnæste"
	element("field").set("value", text)
	at := strings.Index(text, "ø")
	for want, offsets := range map[string][2]int{
		"ø":     {units(text[:at]), units(text[:at+len("ø")])},
		"æ🔔":    {0, 3},
		text:    {-5, 1 << 20},
		"":      {7, 2},
		"næste": {units(text) - 5, all},
	} {
		if err := Focus("other"); err != nil {
			t.Error(err)
		}
		if err := SelectRange("field", offsets[0], offsets[1]); err != nil {
			t.Error(err)
		}
		if got := script(t, "document.activeElement === field && field.value.slice(field.selectionStart, field.selectionEnd)").text(); got != want {
			t.Errorf("%v: %q, want %q", offsets, got, want)
		}
	}
	// The selection is in view, however long the text is and wherever the focus was.
	element("field").set("value", strings.Repeat("linje\n", 400))
	for _, focus := range []string{"other", "field"} {
		if err := Focus(focus); err != nil {
			t.Error(err)
		}
		script(t, "field.setSelectionRange(0, 0); field.scrollTop = 0")
		if err := SelectRange("field", 1200, 1205); err != nil {
			t.Error(err)
		}
		holds(t, "document.activeElement === field && field.selectionStart === 1200 && field.selectionEnd === 1205")
		holds(t, "field.scrollTop > field.scrollHeight / 4")
	}
	for _, id := range []string{"text", "nowhere"} {
		if err := SelectRange(id, 0, 1); !errors.Is(err, ErrMissing) {
			t.Error(err)
		}
	}
}

// Go counts as the browser does, also bytes that are no text.
func TestUnits(t *testing.T) {
	length := script(t, "(text) => text.length")
	for _, text := range []string{"", "abc", "æøå", "🔔", "e\u0301\uffff\U00010000", "\xff\xfe", "\r\n\x00"} {
		got, err := length.value.Invoke(text)
		n, _ := got.Int()
		if err != nil || n != units(text) {
			t.Errorf("%q: %d, the browser counts %d %v", text, units(text), n, err)
		}
	}
}

// units returns the length of a text as the browser counts it: "æ" is 1, "🔔" 2.
// The position of a place in a Go string is the length of the text before it.
func units(text string) (n int) {
	for _, r := range text {
		n += utf16.RuneLen(r)
	}
	return n
}
