package view_test

import (
	"strings"
	"testing"
)

func TestTargets(t *testing.T) {
	const uptime = `"uptime":[{"id":"u","windows":[{"label":"Dag","guarantee":99,"hours":"06:00-22:00"}]}],`
	for _, c := range []struct{ response, options, want string }{
		{`"wording":"80 % inden for 2 timer","mode":"cumulative","steps":[{"share":80,"within":"PT2H"}]`, "", "80 % inden for 2 timer"},
		{`"mode":"incremental","steps":[{"share":50,"within":"PT0S","text":"halvdelen straks"},{"share":25,"within":"PT30M","text":"3 af 4 inden 30 minutter"}]`, "", "halvdelen straks, 3 af 4 inden 30 minutter"},
		{`"request":"Henvender du dig nu, går vi i gang","mode":"cumulative","clock":"elapsed","steps":[{"share":80,"within":"PT2H","text":"4 af 5"}]`, "", "4 af 5 · Henvender du dig nu, går vi i gang senest kl. 14 (80 %)"},
		{`"request":"Regnet fra nu","mode":"cumulative","clock":"elapsed","steps":[{"within":"PT2H","text":"a"},{"within":"P1D","measure":"solution","text":"b"}]`, "lang=en",
			"A, B · Counted from now by 14:00, by tomorrow at 12:00"},
		{`"mode":"cumulative","clock":"elapsed","steps":[{"within":"PT2H"}]`, "", "Senest kl. 14"}, // published by an earlier version
		{`"mode":"cumulative","steps":[{"within":"PT1H","during":"Dag","text":"inden 1 time (Dag)"},{"within":"PT4H","during":"Nat","text":"inden 4 timer (Nat)"}]`, "",
			"inden 1 time (Dag), inden 4 timer (Nat) · Nu: inden 1 time (Dag)"},
	} {
		declaration := `{"id":"x","name":"X",` + uptime + `"response":[{"measure":"start",` + c.response + `}],"english":{"a":"A","b":"B","Regnet fra nu":"Counted from now"}}`
		v := viewOf(t, declaration, "2026-11-24T12:00:00+01:00", c.options)
		if got := strings.ReplaceAll(v.Targets[0].Text(), "\u00a0", " "); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.response, got, c.want)
		}
	}
}
