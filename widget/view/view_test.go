package view_test

import (
	"strings"
	"testing"
	"time"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/widget/view"
)

// own is what a page that only has hours comes to.
const own = `{"id":"hours","support":[{"id":"hours","channel":"","hours":"Mandag–torsdag kl. 9–15\nFredag kl. 9–14","reading":"Mo-Th 09:00-15:00; Fr 09:00-14:00; PH off"}]}`

func builtin(t *testing.T, id string) *declarations.Declaration {
	t.Helper()
	published := own
	if id != "own" {
		published = data.Published(id)
	}
	d, err := declarations.Decode(published)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// indented sets each element that begins a block on a line of its own.
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
		"nothing-matches":         {"borgerdk", "2026-11-28T09:00:00+01:00", "variant=badge\nchannel=chat"},
	} {
		at, err := time.Parse(time.RFC3339, c.at)
		if err != nil {
			t.Fatal(err)
		}
		var html view.HTML
		view.New(builtin(t, c.id).At(calendar.Instant(at.Unix())), view.ParseOptions(c.options)).Write(&html)
		golden.Check(t, "testdata/"+name+".html", indented(string(html.Buf)))
	}
}

// A state of no one in particular is said without a name before it.
func TestAnnouncement(t *testing.T) {
	for id, want := range map[string]string{
		"own":   "Åben · lukker kl. 15.00",
		"nemid": "NemID: Åben · lukker kl. 20.00",
	} {
		for _, options := range []string{"", "variant=badge"} {
			v := view.New(builtin(t, id).At(1795518000), view.ParseOptions(options))
			if got := v.Announcement(); got != want {
				t.Errorf("%s %q: %q, want %q", id, options, got, want)
			}
		}
	}
}

// What is shown where nothing can be worked out has every number and all hours,
// and no word of any state.
func TestFactsHaveNoState(t *testing.T) {
	for _, id := range []string{"nemkonto", "digitalpost", "nemlogin", "nemid", "borgerdk"} {
		d := builtin(t, id)
		var html view.HTML
		view.Facts(&html, d, da.Language{})
		text := string(html.Buf)
		golden.Check(t, "testdata/"+id+"-facts.html", indented(text))
		for _, s := range d.Support {
			for _, contact := range s.Contacts {
				if !strings.Contains(text, contact) {
					t.Errorf("%s: %s is missing", id, contact)
				}
			}
			for _, line := range strings.Split(s.Hours.Wording, "\n") {
				if !strings.Contains(text, line) {
					t.Errorf("%s: %s is missing", id, line)
				}
			}
		}
		for _, word := range []string{"Åben ", "Lukket", "åbner", "lukker", "data-state=\"", "Behandles nu", "senest"} {
			if strings.Contains(text, word) {
				t.Errorf("%s: the facts say %q", id, word)
			}
		}
	}
}

// Hours given only as OSM are shown in Danish.
func TestHoursWithoutWordingAreSaid(t *testing.T) {
	d, err := declarations.Decode(`{"id":"x","name":"X","support":[{"id":"a","channel":"phone","contacts":["1881"],"hours":"Mo-Fr 08:00-16:00; PH off"}]}`)
	if err != nil {
		t.Fatal(err)
	}
	var html view.HTML
	view.Facts(&html, d, da.Language{})
	if !strings.Contains(string(html.Buf), "<dd>Mandag–fredag kl. 8.00–16.00</dd><dd>Helligdage lukket</dd>") {
		t.Errorf("%s", html.Buf)
	}
}
