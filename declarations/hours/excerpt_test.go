package hours_test

import (
	"strings"
	"testing"

	"servicestatus/declarations/hours"
)

// A line of 48 kB was printed whole with each of its warnings.
func TestExcerptOfALongLine(t *testing.T) {
	const before, after = "Mandag kl. 8–16; ", "; tirsdag kl. 9–17"
	long, lengthy := strings.Repeat(before, 100), strings.Repeat(after, 100)
	for _, c := range []struct{ text, place, shown string }{
		{long + "søndag" + lengthy, "søndag", "søndag"},
		{"søndag" + lengthy, "søndag", "søndag"},
		{long + "søndag", "søndag", "søndag"},
		{long, "", ""},
		{long + "x" + lengthy, "x" + lengthy, "x; tirsdag"},
	} {
		lines := strings.Split(hours.Excerpt(c.text, strings.LastIndex(c.text, c.place), len(c.place), "  "), "\n")
		if len(lines) != 2 || len([]rune(lines[0])) > 130 || len([]rune(lines[1])) > len([]rune(lines[0]))+1 {
			t.Fatalf("%.60q: %q", c.text, lines)
		}
		mark := strings.IndexByte(lines[1], '^')
		if got := string([]rune(lines[0])[mark:]); !strings.HasPrefix(got, c.shown) {
			t.Errorf("the mark stands under %q in %q", got, lines[0])
		}
		if strings.HasPrefix(lines[0], "  …") != (strings.Index(c.text, c.place) > 80 || c.place == "") {
			t.Errorf("the line begins %q", lines[0][:20])
		}
	}
}

func TestExcerpt(t *testing.T) {
	for _, c := range []struct {
		why, text, place, gutter string
		want                     []string
	}{
		{"a word", "Mo-Xx 08:00-16:00", "Xx", "  ", []string{"  Mo-Xx 08:00-16:00", "     ^^"}},
		{"the end of the text", "Mandag kl. 8", "", "  ", []string{"  Mandag kl. 8", "              ^"}},
		{"the line number is not repeated", "Mandag kl. 8", "8", "   12 | ", []string{"   12 | Mandag kl. 8", "      |            ^"}},
		{"characters, not bytes", "blåbær på lørdag", "på", "", []string{"blåbær på lørdag", "       ^^"}},
		{"one line of several", "Mandag\nTirsdag kl. 26\nOnsdag", "26", "", []string{"Tirsdag kl. 26", "            ^^"}},
		{"the first line of a long place", "Mandag kl. 8,\r\nog tirsdag", "8,\r\nog", "", []string{"Mandag kl. 8,", "           ^^"}},
		{"an empty line", "Mandag\n\n", "\n\n", "", []string{"Mandag", "      ^"}},
		{"a tab is one space", "Mandag\tkl. 26", "26", "\t", []string{"\tMandag kl. 26", "\t           ^^"}},
	} {
		offset := strings.LastIndex(c.text, c.place)
		if got := hours.Excerpt(c.text, offset, len(c.place), c.gutter); got != strings.Join(c.want, "\n") {
			t.Errorf("%s: got\n%s\nwant\n%s", c.why, got, strings.Join(c.want, "\n"))
		}
	}
}
