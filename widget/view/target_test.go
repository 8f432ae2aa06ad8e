package view_test

import (
	"strings"
	"testing"
)

func TestTargets(t *testing.T) {
	const uptime = `"uptime":[{"id":"u","windows":[{"label":"Dag","guarantee":99,"hours":"06:00-22:00"}]}],`
	for _, c := range []struct{ response, options, want string }{
		{`"wording":"80 % inden for 2 timer","mode":"cumulative","steps":[{"share":80,"within":"PT2H"}]`, "", "80 % inden for 2 timer"},
		{`"mode":"incremental","steps":[{"share":50,"within":"PT0S"},{"share":25,"within":"PT30M"}]`, "", "50 % straks, 75 % inden for 30 minutter"},
		{`"mode":"cumulative","clock":"elapsed","steps":[{"share":80,"within":"PT2H"}]`, "", "80 % inden for 2 timer · Meldes det nu: 80 % senest kl. 14"},
		{`"mode":"cumulative","clock":"elapsed","steps":[{"within":"PT2H"},{"within":"P1D","measure":"solution"}]`, "lang=en",
			"within 2 hours, solved within 1 day · Reported now: by 14:00, by tomorrow at 12:00"},
		{`"mode":"cumulative","steps":[{"within":"PT1H","during":"Dag"},{"within":"PT4H","during":"Nat"}]`, "",
			"inden for 1 time (Dag), inden for 4 timer (Nat) · Nu: 1 time (Dag)"},
	} {
		declaration := `{"id":"x","name":"X",` + uptime + `"response":[{"measure":"start",` + c.response + `}]}`
		v := viewOf(t, declaration, "2026-11-24T12:00:00+01:00", c.options)
		if got := strings.ReplaceAll(v.Targets[0].Text(), "\u00a0", " "); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.response, got, c.want)
		}
	}
}
