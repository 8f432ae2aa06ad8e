package lang_test

import (
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

// Each case is a target, its steps as people say them, and what a request that is made now leads to.
func TestSteps(t *testing.T) {
	for _, c := range []struct{ target, da, en, request, english string }{
		{`"channel":"phone","measure":"start","mode":"cumulative","steps":[{"share":80,"within":"PT300S"},{"share":100,"within":"PT12M"}]`,
			"4 af 5 kommer igennem inden 5 minutter (80 %), alle inden 12 minutter", "4 out of 5 get through within 5 minutes (80%), all within 12 minutes", "", ""},
		{`"channel":"phone","measure":"start","mode":"incremental","steps":[{"share":50,"within":"PT0S"},{"share":25,"within":"PT30M"},{"share":25,"within":"P2D"}]`,
			"halvdelen påbegyndes straks (50 %), 3 af 4 inden 30 minutter (75 %), alle inden 2 dage", "half are begun at once (50%), 3 out of 4 within 30 minutes (75%), all within 2 days", "", ""},
		{`"channel":"email","mode":"incremental","steps":[{"share":75,"within":"PT4H","measure":"start"},{"share":25,"within":"P2D","measure":"answer"}]`,
			"3 af 4 påbegyndes inden 4 timer (75 %), 1 af 4 besvares inden 2 dage (25 %)", "3 out of 4 are begun within 4 hours (75%), 1 out of 4 are answered within 2 days (25%)", "", ""},
		{`"measure":"answer","steps":[{"share":98.5,"within":"PT1H","during":"Dag"}]`,
			"98,5 % besvares inden 1 time (Dag)", "98.5% are answered within 1 hour (Day)", "", ""},
		{`"severity":"A","measure":"start","clock":"elapsed","steps":[{"within":"PT15M"}]`,
			"påbegyndes inden 15 minutter", "begun within 15 minutes", "Melder du fejlen nu, går vi i gang", "If you report the fault now, we start"},
		{`"severity":"A","measure":"solution","steps":[{"within":"P2D","clock":"working days"}]`,
			"løses inden 2 arbejdsdage", "solved within 2 working days", "Melder du fejlen nu, er fejlen løst", "If you report the fault now, the fault is solved"},
		{`"measure":"solution","clock":"elapsed","steps":[{"within":"P2D"}]`,
			"løses inden 2 dage", "solved within 2 days", "Henvender du dig nu, er sagen løst", "If you contact us now, the case is solved"},
		{`"channel":"phone","measure":"answer","clock":"elapsed","steps":[{"within":"PT30M"}]`,
			"besvares inden 30 minutter", "answered within 30 minutes", "Ringer du nu, svarer vi", "If you call now, we answer"},
		{`"channel":"email","measure":"answer","clock":"working days","steps":[{"within":"P2D"}]`,
			"besvares inden 2 arbejdsdage", "answered within 2 working days", "Skriver du nu, svarer vi", "If you write now, we answer"},
		{`"measure":"receipt","clock":"elapsed","steps":[{"within":"PT30M"},{"within":"P1D","measure":"solution"}]`,
			"kvitteres inden 30 minutter, løses inden 1 dag", "acknowledged within 30 minutes, solved within 1 day", "Regnet fra nu", "Counted from now"},
	} {
		d, err := declarations.Decode(`{"id":"x","name":"X","response":[{` + c.target + `}],"english":{"Dag":"Day"}}`)
		if err != nil {
			t.Fatal(err)
		}
		target := &d.Response[0]
		for _, l := range []struct {
			lang.Language
			steps, request string
		}{{danish, c.da, c.request}, {english, c.en, c.english}} {
			var steps []string
			for i := range target.Steps {
				steps = append(steps, lang.Step(l, d, target, i))
			}
			if got := strings.ReplaceAll(strings.Join(steps, ", "), "\u00a0", " "); got != l.steps {
				t.Errorf("%s:\n got %s\nwant %s", c.target, got, l.steps)
			}
			if got := lang.Request(l, target); got != l.request {
				t.Errorf("%s: %q, want %q", c.target, got, l.request)
			}
		}
	}
}
