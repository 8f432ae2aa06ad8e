package yaml

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Whatever a reader has read before, a text gives what it gives a reader that has read nothing.
func TestReadingAgainGivesTheSame(t *testing.T) {
	files, err := filepath.Glob("../data/*.yaml")
	if err != nil || len(files) < 5 {
		t.Fatal(files, err)
	}
	var r Reader
	for _, file := range append(files, "testdata/life/aaby.yaml") {
		if filepath.Base(file) == "site.yaml" {
			continue
		}
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(string(src), "\n")
		for n := 0; n < len(lines); n += 4 {
			text := []byte(strings.Join(slices.Delete(slices.Clone(lines), n, n+1), "\n")) // as an editor deletes a line
			got, err := r.Publish(file, text)
			want, wantErr := Publish(file, text)
			if got != want || fmt.Sprint(err) != fmt.Sprint(wantErr) {
				t.Fatalf("%s without line %d: %s, %v\nwant %s, %v", file, n+1, got, err, want, wantErr)
			}
		}
	}
}

// What takes time is worked out again only where it has changed, and what is gone is forgotten.
func TestMemo(t *testing.T) {
	worked := ""
	var m memo[string, int]
	m.of("d", func() int { return 0 }) // before any reading has begun
	for _, reading := range [][]string{{"a", "b", "a"}, {"a", "c"}, {"a", "b"}} {
		m.begin()
		for _, key := range reading {
			if got := m.of(key, func() int { worked += key; return int(key[0]) }); got != int(key[0]) {
				t.Errorf("%s gives %d", key, got)
			}
		}
		worked += " "
	}
	if want := "ab c b "; worked != want {
		t.Errorf("it worked out %q, want %q", worked, want)
	}
}
