package osm_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/random"
)

// canonicalAsParsed checks that what ParseCanonical reads at all, it reads as Parse does;
// and that it reads what Format writes.
func canonicalAsParsed(t interface{ Fatalf(string, ...any) }, text string) {
	want, err := osm.Parse(text)
	if got, _ := osm.ParseCanonical(text); got != nil {
		if err != nil {
			t.Fatalf("%q is read as %s, and Parse refuses it: %v", text, osm.Format(got), err)
		}
		if got, want := fmt.Sprintf("%+v", got.Rules()), fmt.Sprintf("%+v", want.Rules()); got != want {
			t.Fatalf("%q\n got %s\nwant %s", text, got, want)
		}
	}
	if err != nil {
		return
	}
	printed := osm.Format(want)
	got, rest := osm.ParseCanonical(printed)
	if got == nil {
		t.Fatalf("%q is refused from %q", printed, rest)
	}
	if got, want := fmt.Sprintf("%+v", got.Rules()), fmt.Sprintf("%+v", want.Rules()); got != want {
		t.Fatalf("%q\n got %s\nwant %s", printed, got, want)
	}
}

func TestParseCanonicalReadsWhatFormatWrites(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { canonicalAsParsed(t, random.OSM.Draw(t, "text")) })
}

// A text that is nearly canonical is refused, or read as Parse reads it.
func TestParseCanonicalReadsAsParse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, err := osm.Parse(random.OSM.Draw(t, "text"))
		if err != nil {
			t.Fatalf("%v", err)
		}
		text := osm.Format(s)
		for range rapid.IntRange(1, 3).Draw(t, "changes") {
			from := rapid.IntRange(0, len(text)).Draw(t, "from")
			to := min(from+rapid.IntRange(0, 3).Draw(t, "length"), len(text))
			piece := rapid.SampledFrom([]string{"", " ", ",", ", ", "; ", " || ", "-", "+", ":", "/", "\"", "0", "1", "9", "24/7", "10:00", "2026", "2026 ", "9999", "Dec", " 24", " 31",
				"Mo", "PH", "[1]", " Su[-1]", " +1 day", " -Su", "off", " open", "week ", "easter"}).Draw(t, "piece")
			text = text[:from] + piece + text[to:]
		}
		canonicalAsParsed(t, text)
	})
}

func FuzzParseCanonical(f *testing.F) {
	for _, text := range repeated {
		f.Add(text)
	}
	for _, text := range []string{"24/7", "00:00+; off || 24/7", "Mo-Fr 08:00-16:00; PH off", `Dec 24,Dec 31 10:00-14:00 unknown "?"`, "2026 week 01-10/2 Tu[1,3] 10:00+",
		// Format wrote these as other hours, or as hours that Parse refuses.
		"9999 Dec 24 off", "9999 Dec 31-Jan 10 off", "easter,2027 Nov-Feb off",
		"easter +39 days off", "2026 Dec 24-2027 Jan 02,2027 Mar Su[-1]-2027 Oct Su[-1] off", "10:00-12:00 open, 13:00-14:00 || off, Mo unknown"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { canonicalAsParsed(t, text) })
}

// Of a number out of its range, another reader could make other hours.
func TestParseCanonicalRefuses(t *testing.T) {
	for text, rest := range map[string]string{
		"":                            "",
		"Mo":                          "",
		"Mo-Fr 8:00-16:00":            "8:00-16:00",
		"Mo-Fr 08:00-16:00;":          ";",
		"mo-fr 08:00-16:00":           "mo-fr 08:00-16:00",
		"Mooff":                       "off",
		"Fr-Mo off":                   " off",
		"Mo 08:75-16:00":              "75-16:00",
		"Mo 24:00-25:00":              "",
		"Mo 10:00-48:30":              "",
		"Mo 10:00":                    "",
		"Feb 30 off":                  "30 off",
		"week 54 off":                 "54 off",
		"week 00 off":                 "00 off",
		"Mo[6] off":                   "6] off",
		"Mo[0] off":                   "0] off",
		"2027-2026 off":               " off",
		"week 01-10/0 off":            "0 off",
		"easter +301 days off":        "301 days off",
		"2027 May 01-2026 May 02 off": " off",
		`Mo unknown "x`:               `x`,
		"10:00-12:00, 13:00-14:00":    "",
		"24/7 off":                    "off",
		"Mo 08:00-16:00 or so":        "or so",
	} {
		if s, got := osm.ParseCanonical(text); s != nil || got != rest {
			t.Errorf("%q: %v, rest %q, want none and %q", text, s, got, rest)
		}
	}
}
