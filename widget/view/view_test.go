package view_test

import (
	"strings"
	"testing"
	"time"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/widget/view"
)

// own is the declaration of a page that only has hours.
const own = `{"id":"hours","support":[{"id":"hours","channel":"","hours":"Mandag–torsdag kl. 9–15\nFredag kl. 9–14","reading":"Mo-Th 09:00-15:00; Fr 09:00-14:00; PH off"}]}`

// aaby has what the declarations that are built in lack: a notice, a special day, maintenance and a visit.
const aaby = `{"id":"aaby","name":"Åby","live":{"label":"Driftsstatus","url":"https://drift.aaby.example/"},
	"notices":[{"from":"2026-12-01T12:00:00+01:00","until":"2026-12-01T15:00:00+01:00","text":"Telefonerne er nede","lines":["telefon"],"state":"closed"}],
	"support":[{"id":"telefon","channel":"phone","contacts":["70 10 20 31"],"hours":"Hverdage kl. 8-16","reading":"Mo-Fr 08:00-16:00; PH off"},
		{"id":"fremmoede","channel":"visit","contacts":["Torvet 1, 1234 Åby"],"map":"https://kort.aaby.example/","appointment":"required","hours":"Mandag kl. 10-15","reading":"Mo 10:00-15:00"}],
	"special_days":[{"on":"2026-12-04","hours":"lukket","reading":"2026 Dec 04 off","why":"Personaledag"}],
	"uptime":[{"id":"drift","windows":[{"label":"Drift","guarantee":99.5,"guaranteed":true,"period":"month","hours":"Hele døgnet","reading":"24/7"}]}],
	"maintenance":[{"label":"Servicevindue","hours":"Første tirsdag i måneden kl. 20-22","reading":"Tu[1] 20:00-22:00","tracks":["drift"],"guarantee":"suspended"}]}`

// desk has hours of its desk, and a telephone of which nobody says when it answers.
const desk = `{"id":"desk","name":"Jobcenter","support":[{"id":"telefon","channel":"phone","contacts":["70 10 20 31"]},
	{"id":"fremmoede","channel":"visit","contacts":["Torvet 1, 1234 Åby"],"hours":"Mandag kl. 10-15","reading":"Mo 10:00-15:00"}]}`

// monthly has a guarantee that is measured over a month.
const monthly = `{"id":"monthly","name":"Drift","uptime":[{"id":"u","windows":[{"label":"Dag","guarantee":99,"guaranteed":true,"period":"month","allowance":"Regnet ud: 99 % af en måned på 30 dage à 16 timer tillader højst 4 timer og 48 minutter uden drift","hours":"kl. 6-22","reading":"06:00-22:00"}]}]}`

func published(id string) string {
	switch id {
	case "monthly":
		return monthly
	case "own":
		return own
	case "desk":
		return desk
	case "aaby":
		return aaby
	}
	return data.Published(id)
}

// indented begins a new line at each block element.
func indented(html string) string {
	for _, tag := range []string{"section", "ul", "li", "p ", "div", "h3", "h4", "dl", "dt", "dd", "details", "summary", "/section", "/ul", "/dl", "/details"} {
		html = strings.ReplaceAll(html, "<"+tag, "\n<"+tag)
	}
	return strings.TrimPrefix(html, "\n") + "\n"
}

func TestVariants(t *testing.T) {
	for name, c := range map[string]struct{ id, at, options string }{
		"nemid-card":              {"nemid", "2026-12-24T12:00:00+01:00", "variant=card"},
		"nemid-badge":             {"nemid", "2026-12-24T12:00:00+01:00", "variant=badge"},
		"nemlogin-unknown":        {"nemlogin", "2026-04-06T10:00:00+02:00", "variant=full"},
		"nemlogin-english":        {"nemlogin", "2026-04-06T08:00:00+02:00", "variant=full\nlang=en"},
		"nemkonto-inferred":       {"nemkonto", "2026-11-28T09:00:00+01:00", "audience=borgere"},
		"digitalpost-badge":       {"digitalpost", "2026-11-24T19:00:00+01:00", "variant=badge"},
		"nemkonto-badge-caution":  {"nemkonto", "2026-12-24T12:00:00+01:00", "variant=badge\naudience=borgere"},
		"digitalpost-badge-topic": {"digitalpost", "2026-12-24T12:00:00+01:00", "variant=badge\ntopic=Teknisk"},
		"nemkonto-badge-email":    {"nemkonto", "2026-11-24T12:00:00+01:00", "variant=badge\nchannel=email"},
		"own-badge":               {"own", "2026-11-24T12:00:00+01:00", "variant=badge"},
		"own-badge-label":         {"own", "2026-11-24T12:00:00+01:00", "variant=badge\nlang=en\nlabel=Citizen service"},
		"own-card":                {"own", "2026-12-24T12:00:00+01:00", "lang=en"},
		"aaby-notice":             {"aaby", "2026-12-01T13:00:00+01:00", "variant=card"},
		"desk-card":               {"desk", "2026-12-01T13:00:00+01:00", "variant=card"},
		"aaby-badge":              {"aaby", "2026-12-01T13:00:00+01:00", "variant=badge"},
		"aaby-maintenance":        {"aaby", "2026-12-01T20:30:00+01:00", "variant=full"},
		"aaby-special-day":        {"aaby", "2026-12-04T12:00:00+01:00", "variant=badge\nchannel=phone"},
		"monthly-full":            {"monthly", "2026-12-01T13:00:00+01:00", "variant=full"},
		"nothing-matches":         {"borgerdk", "2026-11-28T09:00:00+01:00", "variant=badge\nchannel=chat"},
	} {
		var html view.HTML
		viewOf(t, published(c.id), c.at, c.options).Write(&html)
		golden.Check(t, "testdata/"+name+".html", indented(string(html.Buf)))
	}
}

// The view of a badge does not change with the minutes of a deadline, which only
// the other variants show.
func TestNext(t *testing.T) {
	const deadline = `{"id":"x","name":"X","support":[{"id":"a","channel":"phone","hours":"Mo-Fr 08:00-16:00"}],
		"uptime":[{"id":"u","windows":[{"label":"Dag","guarantee":99,"hours":"06:00-14:00"}]}],
		"response":[{"measure":"start","mode":"cumulative","clock":"elapsed","steps":[{"share":80,"within":"PT90S"}]}]}`
	const days = `{"id":"x","name":"X","response":[{"measure":"start","mode":"cumulative","clock":"working days","steps":[{"share":80,"within":"P2D"}]}]}`
	for _, c := range []struct{ declaration, options, at, want string }{
		{deadline, "variant=badge", "2026-11-24T12:00:10+01:00", "2026-11-24T14:00:00+01:00"},
		{deadline, "variant=badge", "2026-11-24T15:00:10+01:00", "2026-11-24T15:30:00+01:00"}, // it closes soon
		{deadline, "variant=badge", "2026-11-24T15:30:00+01:00", "2026-11-24T16:00:00+01:00"},
		{deadline, "variant=badge", "2026-11-24T17:00:10+01:00", "2026-11-25T00:00:00+01:00"},
		{deadline, "", "2026-11-24T12:00:10+01:00", "2026-11-24T12:00:31+01:00"}, // what is due at 12.01.40 is shown as 12.02, and from 12.00.31 on as 12.03
		{days, "", "2026-11-24T12:00:10+01:00", "2026-11-25T00:00:00+01:00"},
	} {
		if got := viewOf(t, c.declaration, c.at, c.options).Next().String(); got != c.want {
			t.Errorf("%q at %s: %s, want %s", c.options, c.at, got, c.want)
		}
	}
}

// viewOf is a declaration as it is viewed at an instant.
func viewOf(t *testing.T, declaration, at, options string) *view.View {
	t.Helper()
	d, err := declarations.Decode(declaration)
	if err != nil {
		t.Fatal(err)
	}
	now, err := time.Parse(time.RFC3339, at)
	if err != nil {
		t.Fatal(err)
	}
	return view.New(d.At(calendar.Instant(now.Unix())), view.ParseOptions(options))
}
