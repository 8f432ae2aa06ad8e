package page

import (
	"strings"
	"testing"

	"servicestatus/declarations/yaml"
)

// A problem is shown at its line. The last text without problems stays in the
// preview.
func TestProblems(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemkonto")
	s.Do(f, Action{Edit, ""}, strings.Replace(s.Studio.Text, "kl. 7-20", "kl. 7", 1))
	if len(s.Studio.Problems) != 1 || !s.Studio.Dirty || !f.guarded {
		t.Fatal(s.Studio.Problems)
	}
	holds(t, shown(s), "1 fejl:", `<span class="wrong">11</span>`, "Her ventes et sluttidspunkt.", `aria-invalid="true"`,
		"Her vises den seneste udgave uden fejl", `id="card"`)
	s.Do(f, Action{ShowProblem, "0"}, "")
	from, to := s.Studio.position(s.Studio.Problems[0])
	if line := s.Studio.Text[strings.LastIndexByte(s.Studio.Text[:from], '\n')+1 : from]; !strings.HasSuffix(line, "kl. 7") || to < from {
		t.Errorf("%q", line)
	}
}

func TestSpanCountsAsBrowsersDo(t *testing.T) {
	e := Editor{Text: "é🔔x\næ🔔y\n"}
	for _, c := range [][5]int{{1, 3, 1, 3, 4}, {2, 1, 2, 5, 8}, {2, 3, 9, 8, 9}, {3, 1, 1, 10, 10}} {
		if from, to := e.position(yaml.Problem{Line: c[0], Column: c[1], Length: c[2]}); from != c[3] || to != c[4] {
			t.Errorf("%v: %d-%d", c, from, to)
		}
	}
}
