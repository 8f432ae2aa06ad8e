package prose

import (
	"strings"
	"testing"
)

func TestAudiences(t *testing.T) {
	for text, want := range map[string]string{
		"Telefontid for borgere og virksomheder:":               "borgere|virksomheder",
		"Telefontid offentlige myndigheder og pengeinstitutter": "offentlige myndigheder|pengeinstitutter",
		"kan du henvende dig som borger":                        "borgere",
		"Support til sygehuse og praktiserende læger":           "sygehuse|praktiserende læger",
		// An audience that the list does not know was dropped, and the line was for everyone.
		"Support for fiskere":  "fiskere",
		"Support til NemKonto": "",
		"Borgerservice":        "",
	} {
		if got := strings.Join(audiences(text), "|"); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
