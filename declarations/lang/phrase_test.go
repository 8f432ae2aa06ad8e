package lang_test

import (
	"testing"

	"servicestatus/declarations/lang"
)

func TestPhrase(t *testing.T) {
	p := lang.Phrase{Da: "ja", En: "yes"}
	if p.In(danish) != "ja" || p.In(english) != "yes" {
		t.Errorf("%q, %q", p.In(danish), p.In(english))
	}
}
