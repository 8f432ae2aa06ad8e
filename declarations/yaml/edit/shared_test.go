package edit

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

const shared = "support:\n  - id: a\n    hours: &tid |-\n      Mandag kl. 9-15\n      Tirsdag kl. 9-12\n  - id: b\n    hours: *tid # as a\n  - {id: c, hours: *tid}\n"

// Four lines shared their hours by an alias; changing one of them would have changed all.
func TestAnEditChangesOneValue(t *testing.T) {
	for _, c := range []struct{ path, want string }{
		{"support[0].hours", "support:\n  - id: a\n    hours: |-\n      Nyt\n  - id: b\n    hours: &tid |- # as a\n      Mandag kl. 9-15\n      Tirsdag kl. 9-12\n  - {id: c, hours: *tid}\n"},
		{"support[1].hours", strings.Replace(shared, "*tid # as a", "Nyt # as a", 1)},
		{"support[2].hours", strings.Replace(shared, "hours: *tid}", "hours: Nyt}", 1)},
	} {
		d, err := Parse(shared)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := d.Set(c.path, "Nyt"); got != c.want || err != nil {
			t.Errorf("%s: %v\n%s", c.path, err, got)
		}
	}
}

func TestRemovingAnAnchor(t *testing.T) {
	d, _ := Parse(shared)
	const want = "support:\n  - id: b\n    hours: &tid |- # as a\n      Mandag kl. 9-15\n      Tirsdag kl. 9-12\n  - {id: c, hours: *tid}\n"
	if got, err := d.Remove("support[0]"); got != want || err != nil {
		t.Errorf("%v\n%s", err, got)
	}
}

// A part that is repeated as a whole cannot be changed in one place.
func TestWhatAnAliasRepeats(t *testing.T) {
	d, err := Parse("support:\n  - &line\n    id: a\n    channel: phone\n  - *line\n")
	if err != nil {
		t.Fatal(err)
	}
	if d.Text("support[1].id") != "a" {
		t.Error("it is not read")
	}
	if _, err := d.Set("support[1].id", "b"); !errors.Is(err, ErrShared) {
		t.Error(err)
	}
	if _, err := d.Remove("support[0]"); !errors.Is(err, ErrShared) {
		t.Error(err)
	}
}

// Texts that stay in a list keep their bytes: quotes, comments, English.
func TestSetTexts(t *testing.T) {
	const text = "support:\n  - audience: [borgere, {da: virksomheder, en: businesses}, \"a\"]\n    contacts:\n      - \"1\" # one\n      - '2'\n"
	for _, c := range []struct {
		path  string
		texts []string
		want  string
	}{
		{"support[0].audience", []string{"borgere", "virksomheder", "a"}, text},
		{"support[0].audience", []string{"unge", "borgere", "virksomheder", "a"}, strings.Replace(text, "[borgere", "[unge, borgere", 1)},
		{"support[0].audience", []string{"borgere", "firmaer", "a"}, strings.Replace(text, "da: virksomheder", "da: firmaer", 1)},
		{"support[0].audience", []string{"virksomheder", "a"}, strings.Replace(text, "borgere, ", "", 1)},
		{"support[0].contacts", []string{"1", "2", "tre"}, text + "      - tre\n"},
		{"support[0].contacts", []string{"2"}, strings.Replace(text, "- \"1\" # one", "# one", 1)},
		{"support[0].contacts", nil, strings.Split(text, "    contacts")[0]},
	} {
		d, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := d.SetTexts(c.path, c.texts); got != c.want || err != nil {
			t.Errorf("%s %q: %v\n%s", c.path, c.texts, err, got)
			continue
		} else if after, err := Parse(got); err != nil || !slices.Equal(after.Texts(c.path), c.texts) {
			t.Errorf("%s %q: %v", c.path, c.texts, err)
		}
	}
}
