package schemaorg_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/schemaorg"
	"servicestatus/declarations/testkit/golden"
)

func write(d *declarations.Declaration, from calendar.Date) string {
	var w jsontext.Writer
	schemaorg.Write(&w, d, from, 365)
	return string(w.Buf)
}

func TestBuiltin(t *testing.T) {
	for _, id := range data.IDs {
		published := data.Published(id)
		d, err := declarations.Decode(published)
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if err := json.Indent(&out, []byte(write(d, calendar.DateOf(2026, 11, 22))), "", " "); err != nil {
			t.Fatal(err)
		}
		golden.Check(t, "testdata/"+id+".json", out.String()+"\n")
	}
}

func TestWhereOneIsReached(t *testing.T) {
	for _, c := range []struct {
		channel        declarations.Channel
		contacts, want string
	}{
		{"phone", "+45 72 24 70 50", `"telephone":"+4572247050"`},
		{"phone", "7010 1881", `"telephone":"+4570101881"`},
		{"phone", "0046 70 123 45 67", `"telephone":"+46701234567"`},
		{"phone", "1881|7010 1881", `"telephone":["1881","+4570101881"]`},
		{"phone", "ring til os", ""},
		{"email", "admin@borger.dk", `"email":"admin@borger.dk"`},
		{"email", "skriv til a@b.dk", ""},
		{"web", "www.nemid.nu", `"url":"https://www.nemid.nu"`},
		{"chat", "https://x.dk/chat", `"url":"https://x.dk/chat"`},
		{"web", "javascript:alert(1.5)", ""},
		{"web", "//evil.dk:80", ""},
		{"web", "", ""},
	} {
		d := &declarations.Declaration{Name: "X", Support: []declarations.Support{{
			Channel: c.channel, Contacts: strings.Split(c.contacts, "|"),
		}}}
		got := write(d, 0)
		if c.want == "" && strings.Contains(got, "availableChannel") || !strings.Contains(got, c.want) {
			t.Errorf("%s %s: %s, want %s", c.channel, c.contacts, got, c.want)
		}
	}
}

func TestNothingEndsTheScript(t *testing.T) {
	bad := "</script><!--<script>"
	d := &declarations.Declaration{Name: bad, Support: []declarations.Support{{
		Channel: "web", Topic: bad, Audience: []string{bad}, Contacts: []string{bad + ".dk", "x.dk"},
	}}}
	got := write(d, 0)
	if strings.Contains(got, "<") || !json.Valid([]byte(got)) {
		t.Error(got)
	}
}

// Special days, notices that close, validity and the end of a service are in what is
// claimed; nothing is claimed of a day of which the declaration says nothing.
func TestWriteALife(t *testing.T) {
	const life = `{"id":"x","name":"X","valid":{"from":"2026-03-03","until":"2026-03-20"},"ended":{"on":"2026-03-18"},
		"notices":[{"from":"2026-03-11T00:00:00+01:00","until":"2026-03-12T00:00:00+01:00","text":"Nede","state":"closed"}],
		"support":[{"id":"a","channel":"phone","contacts":["70102030"],"hours":"Mo-Fr 09:00-15:00; PH off"}],
		"special_days":[{"on":"2026-03-10","hours":"lukket","reading":"2026 Mar 10 off"},{"on":"2026-03-13","hours":"ukendt","reading":"2026 Mar 13 unknown"}]}`
	d, err := declarations.Decode(life)
	if err != nil {
		t.Fatal(err)
	}
	var w jsontext.Writer
	schemaorg.Write(&w, d, calendar.DateOf(2026, 3, 1), 24)
	s, err := schemaorg.Read(string(w.Buf))
	if err != nil {
		t.Fatalf("%v: %s", err, w.Buf)
	}
	for day, want := range map[int]hours.State{
		2: hours.Unknown, 3: hours.Open, 10: hours.Closed, 11: hours.Closed, 12: hours.Open, 13: hours.Unknown, 16: hours.Open, 18: hours.Open, 19: hours.Closed, 23: hours.Closed,
	} {
		if got := s.State(calendar.DateOf(2026, 3, day).Start(10 * 60)); got != want {
			t.Errorf("%d March: %s, want %s in %s", day, got, want, w.Buf)
		}
	}
}
