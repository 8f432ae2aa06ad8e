package view_test

import (
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/widget/view"
)

// The facts have every number and all hours, and no word of any state.
func TestFactsHaveNoState(t *testing.T) {
	for _, id := range []string{"nemkonto", "digitalpost", "nemlogin", "nemid", "borgerdk"} {
		d := decoded(t, published(id))
		var html view.HTML
		view.Facts(&html, d, da.Language{})
		text := string(html.Buf)
		golden.Check(t, "testdata/"+id+"-facts.html", indented(text))
		for _, s := range d.Support {
			for _, contact := range s.Contacts {
				if !strings.Contains(text, contact) {
					t.Errorf("%s: %s is missing", id, contact)
				}
			}
			for _, line := range strings.Split(s.Hours.Wording, "\n") {
				if !strings.Contains(text, line) {
					t.Errorf("%s: %s is missing", id, line)
				}
			}
		}
		for _, word := range []string{"Åben ", "Lukket", "åbner", "lukker", "data-state=\"", "Behandles nu", "senest"} {
			if strings.Contains(text, word) {
				t.Errorf("%s: the facts say %q", id, word)
			}
		}
	}
}

func decoded(t *testing.T, text string) *declarations.Declaration {
	t.Helper()
	d, err := declarations.Decode(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
