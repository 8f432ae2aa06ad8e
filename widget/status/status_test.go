package status_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/cases"
	"servicestatus/widget/status"
)

type output struct {
	Next     int64
	Status   json.RawMessage
	Announce string
	View     json.RawMessage
}

// answer loads a declaration and asks it.
func answer(declaration string, seconds float64, options string) (out string, ok bool) {
	var c status.Module
	if out, ok = c.Load(declaration); ok {
		out, ok = c.Status(seconds, options)
	}
	return out, ok
}

func ask(t testing.TB, declaration string, seconds float64, options string) (o output) {
	t.Helper()
	out, ok := answer(declaration, seconds, options)
	if !ok {
		t.Fatalf("refused: %s", out)
	}
	if err := json.Unmarshal([]byte(out), &o); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return o
}

func TestCases(t *testing.T) {
	all, err := cases.Both()
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range all {
		o := ask(t, one.Declaration, float64(one.At.Unix()), "lang="+one.Language)
		if err := one.Check(o.Status); err != nil {
			t.Error(err)
		}
		if o.Next <= one.At.Unix() {
			t.Errorf("%s:%d: next is %d, not after %d", one.File, one.Line, o.Next, one.At.Unix())
		}
	}
}

// Until next, nothing that is shown differs; that is what lets a page sleep.
func TestNothingChangesBeforeNext(t *testing.T) {
	for _, id := range data.IDs {
		declaration := data.Published(id)
		for _, options := range []string{"variant=card", "variant=badge", "variant=full\nlang=en"} {
			at := int64(1774738800) // 29 March 2026, 0.00
			for range 60 {
				first := ask(t, declaration, float64(at), options)
				last := ask(t, declaration, float64(first.Next-1), options)
				if string(first.View) != string(last.View) {
					t.Fatalf("%s %q at %d: the view changes before %d:\n%s\n%s", id, options, at, first.Next, first.View, last.View)
				}
				at = first.Next
			}
		}
	}
}

func TestOptionsChooseLines(t *testing.T) {
	for _, one := range []struct {
		system, options, want string
	}{
		{"nemid", "", "borgere-telefon borgere-skriv myndigheder-telefon myndigheder-skriv web"},
		{"nemid", "audience=borgere", "borgere-telefon borgere-skriv web"},
		{"nemid", "audience=myndigheder\nchannel=phone", "myndigheder-telefon"},
		{"nemid", "channel=chat", ""},
		{"nemid", "audience=Borgere\nchannel=phone", "borgere-telefon"},
		{"digitalpost", "audience=slutbrugere", ""},
	} {
		o := ask(t, data.Published(one.system), 1.79e9, one.options)
		var s struct{ Support []struct{ ID string } }
		if err := json.Unmarshal(o.Status, &s); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, l := range s.Support {
			got = append(got, l.ID)
		}
		if strings.Join(got, " ") != one.want {
			t.Errorf("%s %q: %v, want %s", one.system, one.options, got, one.want)
		}
	}
}

func TestRefusals(t *testing.T) {
	nemid := data.Published("nemid")
	for name, c := range map[string]struct {
		declaration string
		seconds     float64
	}{
		"nothing":      {"", 1.79e9},
		"no JSON":      {"x", 1.79e9},
		"no id":        {`{"name":"X"}`, 1.79e9},
		"unread hours": {`{"id":"x","name":"X","support":[{"hours":"mandag 8-16"}]}`, 1.79e9},
		"before 1981":  {nemid, 0},
		"far future":   {nemid, 1e11},
		"beyond":       {nemid, math.Inf(1)},
		"no instant":   {nemid, math.NaN()},
	} {
		if out, ok := answer(c.declaration, c.seconds, ""); ok || out == "" {
			t.Errorf("%s: %q, %v", name, out, ok)
		}
	}
}

// The hours alone, without words: what a calendar or a monitor asks for.
func TestStateAndNext(t *testing.T) {
	var c status.Module
	if state, next := c.State(0, 1.79e9), c.Next(0, 1.79e9); state != -1 || !math.IsNaN(next) {
		t.Errorf("nothing loaded: %d until %f", state, next)
	}
	if why, ok := c.Load(`{"id":"x","support":[{"id":"a","hours":"Mo-Fr 08:00-16:00; PH off"},{"id":"b"},{"id":"c","hours":"24/7; 2076 Dec 24 off"}]}`); !ok {
		t.Fatal(why)
	}
	never := math.NaN()
	for _, one := range []struct {
		line  int
		at    string
		state int
		next  float64
	}{
		{0, "2026-11-25T12:00:00+01:00", 2, unix(t, "2026-11-25T16:00:00+01:00")},
		{0, "2026-12-24T16:00:00+01:00", 1, unix(t, "2026-12-28T08:00:00+01:00")},
		{1, "2026-11-25T12:00:00+01:00", -1, never}, // no hours
		{2, "2026-11-25T12:00:00+01:00", 2, unix(t, "2076-12-24T00:00:00+01:00")},
		{2, "2076-12-25T00:00:00+01:00", 2, never},
		{3, "2026-11-25T12:00:00+01:00", -1, never}, // no such line
		{-1, "2026-11-25T12:00:00+01:00", -1, never},
		{0, "1980-11-25T12:00:00+01:00", -1, never}, // not known
	} {
		at := unix(t, one.at)
		state, next := c.State(one.line, at), c.Next(one.line, at)
		if state != one.state || next != one.next && !(math.IsNaN(next) && math.IsNaN(one.next)) {
			t.Errorf("line %d at %s: %d until %f, want %d until %f", one.line, one.at, state, next, one.state, one.next)
		}
	}
}

func unix(t *testing.T, text string) float64 {
	t.Helper()
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return float64(at.Unix())
}

// Nothing from a declaration becomes markup or another kind of link.
func TestHostileDeclaration(t *testing.T) {
	const evil = `javascript:alert(1)//<img src=x onerror=alert(1)>`
	var b strings.Builder
	fmt.Fprintf(&b, `{"id":"x","name":%q,"source":{"label":%q,"url":%q},"links":[{"label":%q,"url":%q}],"support":[`, evil, evil, evil, evil, evil)
	for i, channel := range []string{"phone", "web", "email", "chat", evil} {
		if i > 0 {
			b.WriteString(",")
		}
		fmt.Fprintf(&b, `{"id":"a","audience":[%q],"topic":%q,"channel":%q,"label":%q,"contacts":[%q,"data:text/html,x","x@y.dk?cc=%s"]}`, evil, evil, channel, evil, evil, evil)
	}
	b.WriteString(`]}`)
	o := ask(t, b.String(), 1.79e9, "variant=full")
	var walk func(node any)
	walk = func(node any) {
		list, ok := node.([]any)
		if !ok {
			return
		}
		for name, value := range list[1].(map[string]any) {
			if href := value.(string); name == "href" && !strings.HasPrefix(href, "tel:") {
				t.Errorf("href %q", href)
			}
			if strings.HasPrefix(name, "on") {
				t.Errorf("attribute %s", name)
			}
		}
		if list[0] == "img" || list[0] == "script" {
			t.Errorf("element %v", list[0])
		}
		for _, child := range list[2:] {
			walk(child)
		}
	}
	var tree any
	if err := json.Unmarshal(o.View, &tree); err != nil {
		t.Fatal(err)
	}
	walk(tree)
	if strings.Contains(string(o.View), "<") {
		t.Error("a < that is not escaped")
	}
}
