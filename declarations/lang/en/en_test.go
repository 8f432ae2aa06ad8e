package en_test

import (
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang/en"
)

var english = en.Language{}

func TestClocks(t *testing.T) {
	for m, want := range map[calendar.Minute]string{
		0: "0:00", 5: "0:05", 8*60 + 30: "8:30", 20 * 60: "20:00", calendar.EndOfDay: "24:00",
	} {
		if got := english.Clock(m); got != want {
			t.Errorf("%d: %s, want %s", m, got, want)
		}
	}
}

func TestPercent(t *testing.T) {
	if got := english.Percent(99_900); got != "99.9%" {
		t.Errorf("got %q", got)
	}
}

func TestList(t *testing.T) {
	if got := english.List([]string{"phone", "online", "e-mail"}); got != "phone, online and e-mail" {
		t.Errorf("got %q", got)
	}
}

func TestSpans(t *testing.T) {
	for span, want := range map[[2]calendar.Minute]string{
		{8 * 60, 16 * 60}: "8:00–16:00", {13 * 60, 24 * 60}: "13:00–24:00", {22 * 60, 26*60 + 30}: "22:00–2:30",
	} {
		if got := english.Span(span[0], span[1]); got != want {
			t.Errorf("%d: %s, want %s", span, got, want)
		}
	}
}
