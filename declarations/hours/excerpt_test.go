package hours_test

import (
	"strings"
	"testing"

	"servicestatus/declarations/hours"
)

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
