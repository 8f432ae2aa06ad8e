package page

import (
	"strings"
	"testing"

	"servicestatus/declarations/yaml/edit"
)

// "2 hverdage" were two hours, "2 træer" two hours too; and "2 arbejdsdage" were two days of any kind, whatever the clock.
func TestWorkingDaysAreNoDays(t *testing.T) {
	within := entry{kind: within, required: true, path: "response[0].steps[0].within"}
	for _, c := range []struct{ clock, words, want string }{
		{"", "2 dage", "within: P2D"},
		{"", "2 hverdage", "within: 2 hverdage"},
		{"", "2 Arbejdsdage", "within: 2 Arbejdsdage"},
		{"", "2 working days", "within: 2 working days"},
		{"    clock: working days\n", "2 arbejdsdage", "within: P2D"},
		{"    clock: working days\n", "2 hverdage", "within: P2D"},
		{"    clock: support hours\n", "2 hverdage", "within: 2 hverdage"},
		{"", "2 træer", "within: 2 træer"},
		{"", "2 timer", "within: PT2H"},
	} {
		d, err := edit.Parse("response:\n  - channel: phone\n" + c.clock + "    steps:\n      - within: PT5M\n")
		if err != nil {
			t.Fatal(err)
		}
		if got, err := within.write(d, c.words); err != nil || !strings.HasSuffix(got, c.want+"\n") {
			t.Errorf("%q, %s: %s %v", c.words, c.clock, got, err)
		}
	}
}
