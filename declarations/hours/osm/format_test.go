package osm_test

import (
	"fmt"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/random"
	"testing"

	"pgregory.net/rapid"
)

// What is printed is read as the same rules.
func TestFormatIsReadAsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := random.OSM.Draw(t, "text")
		s, err := osm.Parse(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		printed := osm.Format(s)
		again, err := osm.Parse(printed)
		if err != nil {
			t.Fatalf("%s printed as %s: %v", text, printed, err)
		}
		if got, want := fmt.Sprintf("%+v", again.Rules()), fmt.Sprintf("%+v", s.Rules()); got != want {
			t.Fatalf("%s printed as %s:\n got %s\nwant %s", text, printed, got, want)
		}
	})
}
