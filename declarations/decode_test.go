package declarations_test

import (
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours/osm"
)

func TestDecodePassesOverWhatItDoesNotKnow(t *testing.T) {
	d, err := declarations.Decode(`{"id":"x","name":"X","later":{"a":[1,{"b":null}]},"support":[{"id":"a","later":true,"reading":"Mo 08:00-16:00"}]}`)
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Support) != 1 || d.Support[0].Hours.Schedule == nil {
		t.Errorf("got %+v", d)
	}
}

// Hours without a reading are OSM, written for machines: people do not see them.
func TestHoursWithoutAReading(t *testing.T) {
	d, err := declarations.Decode(`{"id":"x","name":"X","support":[{"id":"a","hours":"Mo-Fr 08:00-16:00"}]}`)
	if err != nil {
		t.Fatal(err)
	}
	if h := d.Support[0].Hours; h.Wording != "" || osm.Format(h.Schedule) != "Mo-Fr 08:00-16:00" {
		t.Errorf("got %+v", h)
	}
}

// Published hours are canonical. Of other spellings it is said what to write.
func TestDecodeRefusesHoursThatAreNotCanonical(t *testing.T) {
	_, err := declarations.Decode(`{"id":"x","name":"X","support":[{"id":"a","hours":"Mo-Fr 8:00-16:00"}]}`)
	want := `tegn 69: Mo-Fr 8:00-16:00: kan ikke læses her: "8:00-16:00". Skriv den, som kommandoen hours viser den, fx Mo-Fr 08:00-16:00; PH off.`
	if err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for _, text := range []string{
		``, `[]`, `{}`, `{"name":"X"}`, `{"id":"x","name":"X"`, `{"id":"x","name":"X"}x`, `{"id":1,"name":"X"}`,
		`{"id":"x","name":"X","support":[{"reading":"mandag 8-16"}]}`,
		`{"id":"x","name":"X","uptime":[{"windows":[{"guarantee":101}]}]}`,
		`{"id":"x","name":"X","uptime":[{"windows":[{"guarantee":"99"}]}]}`,
		`{"id":"x","name":"X","response":[{"steps":[{"within":"5 minutter"}]}]}`,
		`{"id":"x","name":"X","y":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + `}`,
		// The members of lists that are given twice added up.
		`{"id":"x","name":"X","support":[{"id":"a"}],"support":[{"id":"b"}]}`,
		`{"id":"x","name":"X","links":[{"label":"a"}],"links":[]}`,
		`{"id":"x","name":"X","uptime":[{"id":"a"}],"response":[],"uptime":[{"id":"b"}]}`,
		`{"id":"x","name":"X","uptime":[{"id":"a","windows":[{"label":"w"}],"windows":[{"label":"v"}]}]}`,
		`{"id":"x","name":"X","response":[{"clock":""}],"response":[{"clock":""}]}`,
		`{"id":"x","name":"X","response":[{"steps":[{"within":"PT4H"}],"steps":[{"within":"PT5H"}]}]}`,
	} {
		if d, err := declarations.Decode(text); err == nil {
			t.Errorf("%s was read as %+v", text, d)
		}
	}
}

// Whatever a page hands over: an error, or a declaration that can be evaluated
// and published again.
func FuzzDecode(f *testing.F) {
	f.Add(`{"id":"x","name":"X","source":{"label":"Y"},"links":[{"label":"Z","url":"https://x.dk"}],` +
		`"support":[{"id":"a","audience":["borgere"],"channel":"phone","contacts":["1881"],"hours":"mandag","reading":"Mo 22:00-02:00; PH off"}],` +
		`"uptime":[{"id":"d","windows":[{"label":"W","guarantee":99.9,"guaranteed":true,"reading":"24/7","inferred":"Sa 08:00-16:00"}]}],` +
		`"response":[{"clock":"support hours","support":"a","steps":[{"share":80,"within":"PT4H","during":"W"}],"wording":"x"}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		d, err := declarations.Decode(text)
		if err != nil {
			return
		}
		published := declarations.Encode(d)
		again, err := declarations.Decode(published)
		if err != nil {
			t.Fatalf("published, but unreadable: %v\n%s", err, published)
		}
		if twice := declarations.Encode(again); twice != published {
			t.Fatalf("published\n%s\nand again\n%s", published, twice)
		}
		for _, at := range []calendar.Instant{1774746000, 1792890000, 1798110000} {
			s := d.At(at)
			for _, p := range s.Support {
				if p.Since.OK && p.Since.At > at || p.Until.OK && p.Until.At <= at || p.NextOpen.OK && p.NextOpen.At <= at {
					t.Fatalf("at %d: since %v until %v next %v", at, p.Since, p.Until, p.NextOpen)
				}
			}
		}
	})
}
