package edit

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// values are texts that an editor may type into any field.
var values = []string{
	"Andet", "a: b", "a # b", "#", "'", `"`, `"a"`, "it's", "- a", "[a]", "{a}", "*a", "&a", "true", "null", "~", "12", "1e3", "99,9", "+45 12 34 56 78",
	"https://a.dk/?b=c#d", "a, b", "a:", "a ", " a", "\ttab", "", "@a", "%", "|", ">", "0x1F", ".5", "-1", "+.inf", "?", "<<", "=", "2026-01-01", "---", "æøå 🔔 \u00a0",
	"Mandag kl. 9-15\nTirsdag kl. 10-12", "a\n\nb", "a\n  b", " a\nb", "a\n", "a\n# b\n- c", "a\n\tb", "\\n", "a\u0085b", "\u200b", "\\", "a\\", "yes", "1_000",
}

// comments returns the comments of a text. The values here have none that looks like one.
func comments(text string) (all []string) {
	for line := range strings.SplitSeq(text, "\n") {
		if at := strings.Index(line, "# "); at == 0 || at > 0 && line[at-1] == ' ' {
			all = append(all, strings.TrimSpace(line[at:]))
		}
	}
	return all
}

// A value that is set is read, every other value stays, and so do the comments. Set to what it is, it changes nothing.
func TestSet(t *testing.T) {
	for name, text := range texts(t) {
		d, err := Parse(text)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for n, path := range slices.Sorted(maps.Keys(own(d))) {
			if got, err := d.Set(path, d.Text(path)); got != text {
				t.Errorf("%s: %s set to what it is: %v\n%s", name, path, err, got)
			}
			// Each style of value comes often enough to be set to each of the values.
			for i := range 2 {
				value := values[(2*n+i+len(name))%len(values)]
				want := maps.Clone(own(d))
				want[path] = value
				got, err := d.Set(path, value)
				if err != nil {
					t.Errorf("%s: %s: %v", name, path, err)
					continue
				}
				if err := same(library(got), want); err != nil {
					t.Errorf("%s: %s set to %q: %v\n%s", name, path, value, err, got)
					continue
				}
				after, err := Parse(got)
				if err != nil {
					t.Errorf("%s: %s set to %q: %v\n%s", name, path, value, err, got)
					continue
				}
				if err := same(own(after), want); err != nil {
					t.Errorf("%s: %s set to %q: %v\n%s", name, path, value, err, got)
				}
				if !strings.Contains(value, "#") && !slices.Equal(comments(got), comments(text)) {
					t.Errorf("%s: %s set to %q: the comments are\n%q", name, path, value, comments(got))
				}
				if strings.Contains(text, "\r\n") && strings.Count(got, "\n") != strings.Count(got, "\r\n") {
					t.Errorf("%s: %s set to %q: line ends are mixed", name, path, value)
				}
			}
		}
	}
}

// Set to another value of as many lines and back, the text is as it was; unless an anchor moved.
func TestSetBack(t *testing.T) {
	for name, text := range texts(t) {
		d, _ := Parse(text)
		for path, old := range own(d) {
			n, _, err := d.locate(path)
			if err != nil || n.kind == alias || n.anchor != "" || strings.Contains(text[n.from:n.to], "\n") && n.style != block || strings.Contains(text[n.from:n.to], `\u`) || text[n.from] == '>' {
				continue
			}
			other := "Andet"
			if strings.Contains(old, "\n") {
				other = "Andet\n\nog mere"
			}
			changed, err := d.Set(path, other)
			if err != nil {
				t.Fatal(err)
			}
			back, err := Parse(changed)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := back.Set(path, old); got != text {
				t.Errorf("%s: %s set back: %v\n%s", name, path, err, got)
			}
		}
	}
}

// What is removed is gone, and all else stays.
func TestRemove(t *testing.T) {
	for name, text := range texts(t) {
		d, _ := Parse(text)
		all := own(d)
		paths := map[string]bool{}
		for path := range all {
			for ; path != ""; path = path[:strings.LastIndexByte(path, '[')] {
				paths[path] = true
			}
		}
		for path := range paths {
			got, err := d.Remove(path)
			if err != nil {
				t.Errorf("%s: without %s: %v", name, path, err)
				continue
			}
			after, err := Parse(got)
			if err != nil {
				t.Errorf("%s: without %s: %v\n%s", name, path, err, got)
				continue
			}
			if err := same(own(after), library(got)); err != nil {
				t.Errorf("%s: without %s: %v\n%s", name, path, err, got)
			}
			left := 0
			for other := range all {
				if other == path || strings.HasPrefix(other, path+"[") {
					left++
				}
			}
			if len(own(after)) != len(all)-left {
				t.Errorf("%s: without %s: %d values, want %d less than %d\n%s", name, path, len(own(after)), left, len(all), got)
			}
		}
	}
}
