package prose

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"servicestatus/declarations/testkit/golden"
)

// textFiles returns the texts in testdata: the published one, and those of invented authorities.
func textFiles(t testing.TB) []string {
	names, err := filepath.Glob("testdata/texts/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal(err, len(names))
	}
	return append(names, source+".txt")
}

// Each text reads as its golden file says: the declarations with their questions, and what was not used.
// Where there are answers, a second golden file has what they make of it. A third has how much of each text is recognised,
// asked about and unused.
func TestTexts(t *testing.T) {
	var counts strings.Builder
	fmt.Fprintf(&counts, "%-24s %6s %6s %6s\n", "text", "facts", "asked", "unused")
	for _, file := range textFiles(t) {
		name := strings.TrimSuffix(file, ".txt")
		t.Run(filepath.Base(name), func(t *testing.T) {
			_, r := readFile(t, file, nil)
			golden.Check(t, name+".yaml", printed(r))
			fmt.Fprintf(&counts, "%-24s %6d %6d %6d\n", filepath.Base(name), recognised(r), len(r.Questions), len(r.Unused))
			if _, err := os.Stat(name + ".answers.json"); err == nil {
				_, r := readFile(t, file, answersIn(t, name+".answers.json"))
				if len(r.Stray) > 0 {
					t.Errorf("no question has the ids %q", r.Stray)
				}
				golden.Check(t, name+".answered.yaml", printed(r))
			}
		})
	}
	golden.Check(t, "testdata/counts.golden", counts.String())
}

// recognised counts the facts of a declaration, without headings.
func recognised(r *Reading) (n int) {
	for _, f := range r.Facts {
		switch f.Is {
		case "heading", "answer", "table", "name", "source":
		default:
			n++
		}
	}
	return n
}

// printed returns a reading as the golden files have it.
func printed(r *Reading) string {
	var b strings.Builder
	for i, d := range r.Documents {
		if i > 0 {
			b.WriteString("---\n")
		}
		b.WriteString(d.YAML)
	}
	for _, p := range r.Unused {
		fmt.Fprintf(&b, "# unused: %q\n", p.Text)
	}
	return b.String()
}
