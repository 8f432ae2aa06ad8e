package schemaorg_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
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
