package timeline_test

import (
	"regexp"
	"strings"
	"testing"

	"servicestatus/app/timeline"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/widget/view"
)

var (
	danish  = da.Language{}
	english = en.Language{}
)

func builtin(t *testing.T, id string) *declarations.Declaration {
	t.Helper()
	published := data.Published(id)
	return decoded(t, published)
}

func decoded(t *testing.T, text string) *declarations.Declaration {
	t.Helper()
	d, err := declarations.Decode(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// night has support and uptime in the hour in which the clock is changed.
const night = `{"id":"nat","name":"Nat","support":[
	{"id":"a","channel":"phone","contacts":["1881"],"hours":"Mo-Su 00:00-02:30,06:00-12:00 open \"kun pas\"; Sa 10:00-12:00 unknown"}],
	"uptime":[{"id":"u","windows":[
	{"label":"Nat","guarantee":99,"hours":"Mo-Su 22:00-02:30"},
	{"label":"Dag","guarantee":98.5,"hours":"Mo-Su 06:00-22:00"},
	{"label":"Morgen","guarantee":98,"hours":"Mo-Fr 02:30-06:00 unknown; Sa 03:00-05:00"}]}]}`

// indented puts each block element on a line of its own.
func indented(html []byte) string {
	blocks := regexp.MustCompile(`<(/?(table|thead|tbody|tr|ul|svg)|th|td|li|caption|rect|line|text|div|p)\b`)
	return strings.TrimPrefix(blocks.ReplaceAllString(string(html), "\n$0"), "\n") + "\n"
}

func TestPictures(t *testing.T) {
	date := calendar.DateOf
	for name, c := range map[string]struct {
		id    string
		first calendar.Date
		now   calendar.Instant
	}{
		"nemid-christmas":  {"nemid", date(2026, 12, 21), date(2026, 12, 24).Start(12 * 60)},
		"nemlogin-easter":  {"nemlogin", date(2027, 3, 29), 0},
		"nemlogin-forward": {"nemlogin", date(2027, 3, 22), date(2027, 3, 28).Start(13 * 60)},
		"nemlogin-back":    {"nemlogin", date(2026, 10, 19), date(2026, 10, 25).End(2*60 + 30)},
		"night-forward":    {"", date(2027, 3, 22), 0},
		"night-back":       {"", date(2026, 10, 19), 0},
		"digitalpost":      {"digitalpost", date(2026, 11, 23), 0},
	} {
		var d *declarations.Declaration
		if c.id == "" {
			d = decoded(t, night)
		} else {
			d = builtin(t, c.id)
		}
		for _, lang := range []timeline.Language{danish, english} {
			var html view.HTML
			timeline.Write(&html, d, c.first, 7, c.now, lang)
			golden.Check(t, "testdata/"+name+"."+lang.Code()+".html", indented(html.Buf))
		}
	}
}

func TestTypicalAndComing(t *testing.T) {
	for _, id := range []string{"nemkonto", "digitalpost", "nemlogin", "nemid", "borgerdk"} {
		for _, lang := range []timeline.Language{danish, english} {
			var html view.HTML
			timeline.WriteTypical(&html, builtin(t, id), lang)
			if strings.Contains(string(html.Buf), "<time") {
				t.Errorf("%s: a typical week has a date", id)
			}
			html.Text("\n")
			timeline.WriteComing(&html, builtin(t, id), calendar.DateOf(2026, 11, 23), 370, lang)
			golden.Check(t, "testdata/"+id+"-typical-coming."+lang.Code()+".html", indented(html.Buf))
		}
	}
}

// A policy may forbid style attributes, and a month is a denser week.
func TestMarkup(t *testing.T) {
	var html view.HTML
	timeline.Write(&html, builtin(t, "nemkonto"), calendar.DateOf(2026, 12, 1), 31, 0, danish)
	text := string(html.Buf)
	if strings.Contains(text, "style=") || !strings.HasPrefix(text, `<div class="timeline month">`) {
		t.Errorf("%.200s", text)
	}
	if n := strings.Count(text, `scope="row"`); n != 3*31 {
		t.Errorf("%d rows", n)
	}
	if strings.Contains(text, "aria-current") || strings.Contains(text, `class="now"`) {
		t.Error("without a clock no day is today")
	}
	if strings.Count(text, "<svg") != strings.Count(text, `aria-hidden="true" focusable="false"`) {
		t.Error("a picture is not only for eyes")
	}
}
