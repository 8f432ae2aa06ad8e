package lang_test

import (
	"testing"

	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
)

func TestPhrase(t *testing.T) {
	p := lang.Phrase{Da: "Dag", En: "Day"}
	if p.In(da.Language{}) != "Dag" || p.In(en.Language{}) != "Day" {
		t.Errorf("%q, %q", p.In(da.Language{}), p.In(en.Language{}))
	}
}
