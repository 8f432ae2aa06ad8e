package hours_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/testkit/golden"
)

// cases calls f with each text of a file and the indented line after it, if
// there is one. A new line in a text is written ⏎, a cell's end ⇥.
func cases(t testing.TB, name string, f func(text, answer string)) {
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	n := 0
	for i := 0; i < len(lines); i++ {
		text, answer := lines[i], ""
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		if i+1 < len(lines) && strings.HasPrefix(lines[i+1], "    ") {
			i++
			answer = strings.TrimSpace(lines[i])
		}
		f(strings.NewReplacer("⏎", "\n", "⇥", "\t").Replace(text), answer)
		n++
	}
	if n < 100 {
		t.Errorf("%d texts in %s", n, name)
	}
}

// Texts as Danish pages have them, and what Danes who had not seen the reader
// say they mean, as opening_hours.
func TestDanishTexts(t *testing.T) {
	from, to := calendar.DateOf(2025, 12, 20).Start(0), calendar.DateOf(2028, 2, 1).Start(0)
	cases(t, "testdata/danish.txt", func(text, meaning string) {
		want, err := hours.ParseOSM(meaning)
		if err != nil {
			t.Fatalf("%s: %v", meaning, err)
		}
		got, err := hours.ParseDanish(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			return
		}
		// A page's reader hands its core what was read as OSM.
		if again, err := hours.ParseOSM(got.OSM()); err != nil || fmt.Sprintf("%+v", again.Rules()) != fmt.Sprintf("%+v", got.Rules()) {
			t.Errorf("%q is read as %s, and that as something else: %v", text, got.OSM(), err)
		}
		a, b := got.Intervals(from, to), want.Intervals(from, to)
		for i := range max(len(a), len(b)) {
			if i >= len(a) || i >= len(b) || a[i] != b[i] {
				t.Errorf("%q:\n got %s\nwant %s\nwhich differ from %v", text, got.OSM(), meaning, append(a, b...)[min(i, len(a)+len(b)-1)].From)
				return
			}
		}
	})
}

// Texts that have to be refused, and what is said of them, and where.
func TestDanishRefused(t *testing.T) {
	var b strings.Builder
	cases(t, "testdata/refused.txt", func(text, _ string) {
		shown := strings.NewReplacer("\n", "⏎", "\t", "⇥")
		s, err := hours.ParseDanish(text)
		if err == nil {
			t.Errorf("%q was read as %s", text, s.OSM())
			return
		}
		place := text[err.(*hours.SyntaxError).Offset:]
		b.WriteString(shown.Replace(text) + "\n    " + err.(*hours.SyntaxError).Message + " → " + shown.Replace(place) + "\n")
	})
	golden.Check(t, "testdata/refused.txt", b.String())
}
