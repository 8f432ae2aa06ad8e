package lang_test

import (
	"testing"

	"servicestatus/declarations/lang"
)

func TestPhrase(t *testing.T) {
	p := lang.Phrase{Da: "Dag", En: "Day"}
	for code, want := range map[string]string{"da": "Dag", "en": "Day", "": "Dag"} {
		if got := p.In(code); got != want {
			t.Errorf("in %q: %q, want %q", code, got, want)
		}
	}
}
