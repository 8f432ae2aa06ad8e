package core_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"servicestatus/declarations/cases"
	"servicestatus/declarations/data"
	"servicestatus/widget/core"
)

// load returns a core with the built-in declarations, by id.
func load(t testing.TB) (c *core.Core, handles map[string]int) {
	t.Helper()
	c, handles = &core.Core{}, map[string]int{}
	for _, id := range data.IDs {
		published := data.Published(id)
		if handles[id] = c.Load(published); handles[id] < 0 {
			t.Fatalf("%s: %s", id, c.Output())
		}
	}
	return c, handles
}

type output struct {
	Next     int64
	Status   json.RawMessage
	Announce string
	View     json.RawMessage
}

func ask(t testing.TB, c *core.Core, handle int, seconds float64, options string) (o output) {
	t.Helper()
	if code := c.Status(handle, seconds, options); code != 0 {
		t.Fatalf("refused: %s", c.Output())
	}
	if err := json.Unmarshal(c.Output(), &o); err != nil {
		t.Fatalf("%v: %s", err, c.Output())
	}
	return o
}

func TestCases(t *testing.T) {
	all, err := cases.All()
	if err != nil {
		t.Fatal(err)
	}
	c, handles := load(t)
	for _, one := range all {
		o := ask(t, c, handles[one.System], float64(one.At.Unix()), "lang=da")
		if err := one.Check(o.Status); err != nil {
			t.Error(err)
		}
		if o.Next <= one.At.Unix() {
			t.Errorf("cases.txt:%d: next is %d, not after %d", one.Line, o.Next, one.At.Unix())
		}
	}
}

// Until next, nothing that is shown differs; that is what lets a page sleep.
func TestNothingChangesBeforeNext(t *testing.T) {
	c, handles := load(t)
	for id, handle := range handles {
		for _, options := range []string{"variant=card", "variant=badge", "variant=full\nlang=en"} {
			at := int64(1774738800) // 29 March 2026, 0.00
			for range 60 {
				first := ask(t, c, handle, float64(at), options)
				last := ask(t, c, handle, float64(first.Next-1), options)
				if string(first.View) != string(last.View) {
					t.Fatalf("%s %q at %d: the view changes before %d:\n%s\n%s", id, options, at, first.Next, first.View, last.View)
				}
				at = first.Next
			}
		}
	}
}

func TestOptionsChooseLines(t *testing.T) {
	c, handles := load(t)
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
		o := ask(t, c, handles[one.system], 1.79e9, one.options)
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
	c, handles := load(t)
	for name, refused := range map[string]func() int{
		"no JSON":        func() int { return c.Load("x") },
		"no id":          func() int { return c.Load(`{"name":"X"}`) },
		"unread hours":   func() int { return c.Load(`{"id":"x","name":"X","support":[{"hours":"mandag 8-16"}]}`) },
		"no handle":      func() int { return c.Status(99, 1.79e9, "") },
		"negative":       func() int { return c.Status(-1, 1.79e9, "") },
		"before 1981":    func() int { return c.Status(handles["nemid"], 0, "") },
		"far future":     func() int { return c.Status(handles["nemid"], 1e11, "") },
		"no instant":     func() int { return c.Status(handles["nemid"], nan(), "") },
		"dropped handle": func() int { c.Drop(handles["nemid"]); return c.Status(handles["nemid"], 1.79e9, "") },
	} {
		if code := refused(); code != core.Refused || len(c.Output()) == 0 {
			t.Errorf("%s: code %d, output %q", name, code, c.Output())
		}
	}
}

// Of hours that cannot be read it says how much of them can.
func TestRefusalsSayHowFar(t *testing.T) {
	c := &core.Core{}
	code := c.Load(`{"id":"x","support":[{"hours":"Mo-Fr 08:00-16:00; Sa 10:00"}]}`)
	if want := core.Refused - len("Mo-Fr 08:00-16:00; Sa 10:00"); code != want {
		t.Errorf("got %d, want %d: %s", code, want, c.Output())
	}
}

func nan() float64 {
	zero := 0.0
	return zero / zero
}

func TestDroppedHandlesAreUsedAgain(t *testing.T) {
	c, handles := load(t)
	c.Drop(handles["nemid"])
	c.Drop(handles["nemid"])
	c.Drop(-1)
	if h := c.Load(`{"id":"x","name":"X"}`); h != handles["nemid"] {
		t.Errorf("handle %d, want %d", h, handles["nemid"])
	}
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
	c := &core.Core{}
	h := c.Load(b.String())
	if h < 0 {
		t.Fatalf("%s", c.Output())
	}
	o := ask(t, c, h, 1.79e9, "variant=full")
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
