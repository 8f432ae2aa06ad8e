package edit

import (
	"maps"
	"strings"
	"testing"

	"servicestatus/declarations/yaml"
)

// What is inserted is read, and all else stays.
func TestInsert(t *testing.T) {
	line := Value{Fields: []Field{{"id", Value{Text: "ny"}}, {"channel", Value{Text: "phone"}}, {"hours", Value{Text: "Mandag kl. 9-15\nTirsdag kl. 9-12"}}}}
	for name, text := range texts(t) {
		d, err := Parse(text)
		if err != nil {
			t.Fatal(name, err)
		}
		for path, v := range map[string]Value{
			"valid.from":                  {Text: "2027-01-01"},
			"ended":                       {Fields: []Field{{"on", Value{Text: "2027-01-01"}}, {"text", Value{Text: "a: b"}}}},
			"working_days":                {Text: "hverdage"},
			"support[0].topic":            {Text: "Et emne"},
			"support[0].appointment":      {Text: "required"},
			"support[0].map":              {Text: "https://a.dk/#b"},
			"maintenance[0].label":        {Text: "Servicevindue"},
			`english["Nyt: [navn]"]`:      {Text: "New: name"},
			"response[0].steps[0].during": {Text: "Oppetid"},
		} {
			check(t, name, d, path, v)
		}
		check(t, name, d, Index("support", d.Len("support")), line)
		check(t, name, d, Index("special_days", d.Len("special_days")), Value{Fields: []Field{{"on", Value{}}, {"hours", Value{Text: "lukket"}}}})
		check(t, name, d, Index("links", d.Len("links")), Value{Fields: []Field{{"label", Value{Text: "Et sted"}}}})
		check(t, name, d, Index("uptime[0].windows", d.Len("uptime[0].windows")), Value{Fields: []Field{{"label", Value{Text: "Nat"}}, {"hours", Value{Text: "Alle dage kl. 0-6\nog 22-24"}}}})
		check(t, name, d, Index("response[0].steps", d.Len("response[0].steps")), Value{Fields: []Field{{"within", Value{Text: "P2D"}}}})
		check(t, name, d, Index("support[0].contacts", d.Len("support[0].contacts")), Value{Text: "Gaden 1, 1000 København"})
	}
}

// check inserts a value where there is none.
func check(t *testing.T, name string, d *Document, path string, v Value) {
	t.Helper()
	if d.Has(path) {
		return
	}
	got, err := d.Insert(path, v)
	if err != nil {
		t.Errorf("%s: %s: %v", name, path, err)
		return
	}
	want := maps.Clone(own(d))
	spread(canonical(path), v, want)
	if err := same(library(got), want); err != nil {
		t.Errorf("%s: %s: %v\n%s", name, path, err, got)
		return
	}
	after, err := Parse(got)
	if err != nil {
		t.Errorf("%s: %s: %v\n%s", name, path, err, got)
		return
	}
	if err := same(own(after), want); err != nil {
		t.Errorf("%s: %s: %v\n%s", name, path, err, got)
	}
	if strings.Join(comments(got), "\n") != strings.Join(comments(d.text), "\n") {
		t.Errorf("%s: %s: the comments are\n%q", name, path, comments(got))
	}
	// Taken away again, the text is as it was; a collection that was empty is gone.
	parent := path[:max(strings.LastIndexAny(path, ".["), 0)]
	if len(d.Keys(parent))+d.Len(parent) == 0 {
		return
	}
	if back, err := after.Remove(path); err != nil || strings.Join(strings.Fields(back), " ") != strings.Join(strings.Fields(d.text), " ") {
		t.Errorf("%s: %s taken away: %v\n%s", name, path, err, back)
	}
}

func canonical(path string) (all string) {
	for _, s := range steps(path) {
		if s.index < 0 {
			all = Key(all, s.key)
		} else {
			all = Index(all, s.index)
		}
	}
	return all
}

func spread(path string, v Value, all map[string]string) {
	switch {
	case v.Fields != nil:
		for _, f := range v.Fields {
			spread(Key(path, f.Key), f.Value, all)
		}
	case v.List != nil:
		for i, item := range v.List {
			spread(Index(path, i), item, all)
		}
	default:
		all[path] = v.Text
	}
}

// A key comes after those that stand before it in the order of fields, indented as they are.
func TestWhereAKeyIsInserted(t *testing.T) {
	const text = "# a\nid: a # b\nname: A\n\n# lines\nsupport:\n  - id: b # c\n    channel: phone\n    # why\n    hours: Hele døgnet\n  - {id: c, channel: email}\n\n# english\nenglish: {A: B}\n"
	for _, c := range []struct{ path, value, at, want string }{
		{"source.label", "Kilde", "name: A\n", "source:\n  label: Kilde\n"},
		{"valid.from", "2027-01-01", "name: A\n", "valid:\n  from: 2027-01-01\n"},
		{"working_days", "hverdage", "{id: c, channel: email}\n", "working_days: hverdage\n"},
		{"maintenance[0].label", "Vindue", "{id: c, channel: email}\n", "\nmaintenance:\n  - label: Vindue\n"},
		{"support[0].audience[0]", "borgere, unge", "id: b # c\n", "    audience: [\"borgere, unge\"]\n"},
		{"support[0].contacts[0]", "12 34 56 78", "channel: phone\n", "    contacts: [12 34 56 78]\n"},
		{"support[0].reading", "24/7", "hours: Hele døgnet\n", "    reading: 24/7\n"},
		{"support[1].hours", "kl. 9-15", "channel: email", ", hours: kl. 9-15"},
		{"support[1].topic", "a\nb", "{id: c", ", topic: \"a\\nb\""},
	} {
		d, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		got, err := d.Set(c.path, c.value)
		if want := strings.Replace(text, c.at, c.at+c.want, 1); got != want || err != nil {
			t.Errorf("%s: %v\n%s", c.path, err, got)
		}
	}
}

// Fields are in the order in which package yaml describes them.
func TestFieldsOfTheFormat(t *testing.T) {
	if got := yaml.Fields("uptime", "windows"); len(got) == 0 || got[0] != "label" {
		t.Error(got)
	}
	if got := fieldsAt("uptime[0].windows[1].hours", 1); len(got) == 0 || got[0] != "label" {
		t.Error(got)
	}
	if got := yaml.Fields("english"); got != nil {
		t.Error(got)
	}
}
