package osm_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/random"
)

// What is printed is read as Parse reads it, by the small reader of the status module
// too.
func TestParseCanonicalReadsWhatFormatWrites(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, err := osm.Parse(random.OSM.Draw(t, "text"))
		if err != nil {
			t.Fatal(err)
		}
		printed := osm.Format(s)
		got, ok := osm.ParseCanonical(printed)
		if !ok {
			t.Fatalf("%s is refused", printed)
		}
		if got, want := fmt.Sprintf("%+v", got.Rules()), fmt.Sprintf("%+v", s.Rules()); got != want {
			t.Fatalf("%s\n got %s\nwant %s", printed, got, want)
		}
	})
}

// What it reads at all, it reads as Parse does: any text.
func FuzzParseCanonical(f *testing.F) {
	for _, text := range []string{"24/7", "Mo-Fr 08:00-16:00; PH off", `Dec 24,Dec 31 10:00-14:00 unknown "?"`, "2026 week 01-10/2 Tu[1,3] 10:00+", "easter +39 days off", "Mar Su[-1]-Oct Su[-1] Mo 09:00-10:00, Tu 10:00-11:00 || \"x\""} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, ok := osm.ParseCanonical(text)
		if !ok {
			return
		}
		want, err := osm.Parse(text)
		if err != nil {
			return // Parse says why; published text is checked by it
		}
		if osm.Format(want) == text && fmt.Sprintf("%+v", got.Rules()) != fmt.Sprintf("%+v", want.Rules()) {
			t.Fatalf("%s\n got %+v\nwant %+v", text, got.Rules(), want.Rules())
		}
	})
}
