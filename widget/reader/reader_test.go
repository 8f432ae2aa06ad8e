package reader_test

import (
	"testing"

	"servicestatus/declarations/hours/osm"
	"servicestatus/widget/reader"
)

func TestRead(t *testing.T) {
	out, _, ok := reader.Read("Mandag–torsdag kl. 9–15, fredag kl. 9–14\nHelligdage lukket", 0)
	if s, err := osm.Parse(out); !ok || err != nil || osm.Format(s) != out {
		t.Errorf("got %q, which is read as %v (%v)", out, s, err)
	}
}

// What cannot be read is refused with its place, in bytes, and a remedy.
func TestReadRefuses(t *testing.T) {
	in := "Lørdag kl. 9–15\nSøndag kl. 9–blåbær"
	out, good, ok := reader.Read(in, 0)
	if ok || in[good:] != "blåbær" || out == "" {
		t.Errorf("got %q, %q, %v", out, in[good:], ok)
	}
}

// Of text that neither form reads, the reason is that of the form that read
// further: here of opening_hours, so the reader has none.
func TestReadLeavesTheReasonToOSM(t *testing.T) {
	in := "Mo-Fr 09:00-16:00; Sa 10:00-"
	if out, good, ok := reader.Read(in, len(in)); ok || out != "" || good != len(in) {
		t.Errorf("got %q, %d, %v", out, good, ok)
	}
}
