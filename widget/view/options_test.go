package view_test

import (
	"testing"

	"servicestatus/widget/view"
)

func TestParseOptions(t *testing.T) {
	o := view.ParseOptions("variant=badge\nlabel=a=b\naudience=borgere\ntopic=pas\nchannel=phone\nlang=en\nunknown=x\n\nnoname")
	if o.Variant != "badge" || o.Label != "a=b" || o.Audience != "borgere" || o.Topic != "pas" || o.Channel != "phone" || o.Language.Code() != "en" {
		t.Errorf("%+v", o)
	}
	for _, text := range []string{"", "lang=sv", "lang=da"} {
		if o := view.ParseOptions(text); o.Language.Code() != "da" {
			t.Errorf("%q is in %s", text, o.Language.Code())
		}
	}
}

// A line, a track or a target that is said to everyone concerns every audience.
func TestWhatOptionsChoose(t *testing.T) {
	const text = `{"id":"x","name":"X","support":[
		{"id":"a","audience":["Offentlige myndigheder"],"topic":"pas","channel":"phone"},
		{"id":"b","channel":"chat"}],
		"uptime":[{"id":"u","audience":["borgere"],"windows":[{"label":"Dag","guarantee":99,"hours":"24/7"}]},{"id":"v","windows":[{"label":"Nat","guarantee":98,"hours":"24/7"}]}],
		"response":[
		{"severity":"c","audience":["borgere"],"measure":"start","mode":"cumulative","steps":[{"share":80,"within":"P2D"}]},
		{"severity":"d","channel":"chat","measure":"start","mode":"cumulative","steps":[{"share":80,"within":"P2D"}]},
		{"severity":"e","topic":"pas","measure":"start","mode":"cumulative","steps":[{"share":80,"within":"P2D"}]}]}`
	for options, want := range map[string]string{
		"":                     "a b u v c d e ",
		"audience=myndigheder": "a b v d e ",
		"audience=BORGERE":     "b u v c d e ",
		"topic=pas":            "a b u v c d e ",
		"topic=kørekort":       "b u v c d ",
		"channel=chat":         "b u v c d e ",
		"channel=phone":        "a u v c e ",
		"channel=sms":          "u v c e ",
	} {
		v := viewOf(t, text, "2026-11-24T12:00:00+01:00", options)
		got := ""
		for _, line := range v.Lines {
			got += line.Status.ID + " "
		}
		for _, track := range v.Tracks {
			got += track.Status.ID + " "
		}
		for _, target := range v.Targets {
			got += target.Status.Severity + " "
		}
		if got != want {
			t.Errorf("%q: %q, want %q", options, got, want)
		}
	}
}
