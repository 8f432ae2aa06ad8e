package jsontext_test

import (
	"encoding/json"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/jsontext"
)

func TestStringsAgreeWithGo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := strings.ToValidUTF8(rapid.String().Draw(t, "text"), "?")
		var w jsontext.Writer
		w.String(want)
		var got string
		if err := json.Unmarshal(w.Buf, &got); err != nil || got != want {
			t.Fatalf("%q was written as %s: %v", want, w.Buf, err)
		}
		by, _ := json.Marshal(want)
		r := jsontext.Reader{Text: string(by)}
		if got := r.String(); got != want || !r.End() {
			t.Fatalf("%s was read as %q", by, got)
		}
	})
}

func TestThousandths(t *testing.T) {
	for text, want := range map[string]int{"0": 0, "99": 99000, "99.5": 99500, "99.95": 99950, "100": 100000, "0.001": 1} {
		r := jsontext.Reader{Text: text}
		if got := r.Thousandths(); got != want || !r.End() {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
	for _, text := range []string{"", "-1", "99.", ".5", "1e3", "99.1234", "012", "1.2.3", "x", `"9"`, "99999999999"} {
		r := jsontext.Reader{Text: text}
		if got := r.Thousandths(); r.End() {
			t.Errorf("%q was read as %d", text, got)
		}
	}
}

// Skip passes over every text that Go's reader accepts.
func FuzzSkip(f *testing.F) {
	f.Add(`{"a":[1,true,null,"x\u00e6\ud83d\ude00",{"b":-1.5e+3}]}`)
	f.Add(`[`)
	f.Fuzz(func(t *testing.T, text string) {
		r := jsontext.Reader{Text: text}
		r.Skip()
		if json.Valid([]byte(text)) && !r.End() && strings.Count(text, "[")+strings.Count(text, "{") < jsontext.MaxDepth {
			t.Fatalf("%q is JSON, but was refused at %d", text, r.At)
		}
	})
}
