package reader_test

import (
	"testing"

	"servicestatus/declarations/hours/osm"
	"servicestatus/widget/reader"
)

func TestRead(t *testing.T) {
	out, _, ok := reader.Read("Mandag–torsdag kl. 9–15, fredag kl. 9–14\nHelligdage lukket")
	if s, err := osm.Parse(out); !ok || err != nil || osm.Format(s) != out {
		t.Errorf("got %q, which is read as %v (%v)", out, s, err)
	}
}

// What cannot be read is refused with its place, in bytes, and what to do.
func TestReadRefuses(t *testing.T) {
	text := "Lørdag kl. 9–15\nSøndag kl. 9–blåbær"
	out, good, ok := reader.Read(text)
	if ok || text[good:] != "blåbær" || out == "" {
		t.Errorf("got %q, %q, %v", out, text[good:], ok)
	}
}
