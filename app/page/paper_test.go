package page

import (
	"fmt"
	"strings"
	"testing"
)

// nodes counts the elements of a page.
func nodes(html string) int { return strings.Count(html, "<") - strings.Count(html, "</") }

// Text of 60 kB in short lines kept the browser busy for 15 seconds, 4,000 unknown
// keys for 6, and 1 MB for two minutes: each line and each mistake was drawn.
func TestALongTextDrawsLittle(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemkonto")
	usual := nodes(shown(s))
	var keys strings.Builder
	for i := range 4000 {
		fmt.Fprintf(&keys, "k%d: 1\n", i)
	}
	for name, text := range map[string]string{
		"a megabyte":     strings.Repeat("x", 1<<20),
		"short lines":    strings.Repeat("a\n", 30<<10),
		"unknown keys":   keys.String(),
		"lines, read":    strings.Repeat("\n", MaxLines-1),
		"keys, read":     keys.String()[:6500],
		"one line, read": strings.Repeat("x", MaxText),
	} {
		s.Do(f, Action{Edit, ""}, text)
		html := shown(s)
		if n := nodes(html); n > usual+10*mostProblems {
			t.Errorf("%s: %d elements, usually %d", name, n, usual)
		}
		if tooLong := strings.Contains(html, "Teksten er for lang"); tooLong == strings.HasSuffix(name, "read") || len(s.Studio.Problems) == 0 {
			t.Errorf("%s: %d problems; it is too long: %v", name, len(s.Studio.Problems), tooLong)
		}
		if !strings.HasSuffix(name, "read") && len(html) > 200<<10 {
			t.Errorf("%s: %d bytes are drawn", name, len(html))
		}
	}
	// The last good text is still shown, and what is written is not lost.
	holds(t, shown(s), `id="card"`)
	if s.Studio.Declaration == nil || s.Studio.Declaration.ID != "nemkonto" {
		t.Error("the last good text is gone")
	}
}

func TestProblemsAreListedAndCounted(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemkonto")
	s.Do(f, Action{Edit, ""}, s.Studio.Text+unknown(120))
	n := len(s.Studio.Problems)
	if n < 100 {
		t.Fatalf("%d problems", n)
	}
	html := shown(s)
	holds(t, html, fmt.Sprintf("%d fejl:", n), fmt.Sprintf("Og %d fejl til.", n-mostProblems))
	if got := strings.Count(html, `class="place"`); got != mostProblems {
		t.Errorf("%d are listed", got)
	}
	s.Do(f, Action{ShowProblem, "49"}, "")
	if last := f.did[len(f.did)-1]; !strings.HasPrefix(last, "select yaml ") {
		t.Errorf("the last one leads to %s", last)
	}
}

func unknown(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "forkert%d: 1\n", i)
	}
	return b.String()
}

// The lines of the text, and their numbers, are all there.
func TestPaperHasEveryLine(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemkonto")
	s.Do(f, Action{Edit, ""}, "a: 1\nid: nemkonto\n\nb: 1\nc: 1\n\nname: x\n")
	holds(t, shown(s), `<span class="wrong">1</span><span>2
3</span><span class="wrong">4</span><span class="wrong">5</span><span>6
7
8</span>`, "<span class=\"line\">id: nemkonto\n\u200b</span>", "<span class=\"line\">\nname: x\n\u200b</span>")
}

// The browser gets its turn before each part of a text that takes time to read.
func TestReadingPauses(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemkonto")
	pauses := 0
	s.Studio.Pause = func() { pauses++ }
	s.Studio.Edit(s.Folder.System("nemid").Text + "# mere\n")
	if pauses < 20 {
		t.Errorf("%d pauses", pauses)
	}
}
