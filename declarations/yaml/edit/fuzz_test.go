package edit

import (
	"maps"
	"os"
	"slices"
	"testing"
	"unicode/utf8"
)

// Whatever is typed into a field is read as it was typed, by the library too.
func FuzzSet(f *testing.F) {
	text, err := os.ReadFile("testdata/styles.yaml")
	if err != nil {
		f.Fatal(err)
	}
	d, err := Parse(string(text))
	if err != nil {
		f.Fatal(err)
	}
	before := own(d)
	paths := slices.Sorted(maps.Keys(before))
	for n, value := range values {
		f.Add(value, uint8(n))
	}
	f.Fuzz(func(t *testing.T, value string, n uint8) {
		if !utf8.ValidString(value) {
			return
		}
		path := paths[int(n)%len(paths)]
		got, err := d.Set(path, value)
		if err != nil {
			t.Fatal(err)
		}
		want := maps.Clone(before)
		want[path] = value
		after, err := Parse(got)
		if err != nil {
			t.Fatalf("%v\n%s", err, got)
		}
		if err := same(own(after), want); err != nil {
			t.Errorf("%v\n%s", err, got)
		}
		if err := same(library(got), want); err != nil {
			t.Errorf("%v\n%s", err, got)
		}
	})
}
