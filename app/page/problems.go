package page

import (
	"strconv"
	"strings"

	"servicestatus/declarations/yaml"
)

// mostProblems is how many problems are listed, and marked in the text.
const mostProblems = 50

// problems draws how many problems there are, and the list of the first of them.
// Each leads to its place in the text.
func (r renderer) problems() {
	e := &r.Studio
	text, class := r.say(phraseNoProblems), "count"
	switch n := len(e.Problems); {
	case n == 1:
		text, class = r.say(phraseOneProblem), "count wrong"
	case n > 1:
		text, class = r.fill(phraseProblems, strconv.Itoa(n)), "count wrong"
	}
	r.Element("div", attributes{"id", "problems"}, func() {
		r.Leaf("p", text, "class", class, "role", "status")
		if len(e.Problems) == 0 {
			return
		}
		r.Element("ol", attributes{"class", "problems"}, func() {
			for n, p := range e.listed() {
				r.Element("li", nil, func() { r.problem(n, p) })
			}
		})
		if more := len(e.Problems) - mostProblems; more > 0 {
			r.Leaf("p", r.fill(phraseMoreProblems, strconv.Itoa(more)))
		}
	})
}

// listed returns the problems that are listed.
func (e *Editor) listed() yaml.Problems { return e.Problems[:min(len(e.Problems), mostProblems)] }

func (r renderer) problem(n int, p yaml.Problem) {
	where := r.fill(phraseLine, strconv.Itoa(p.Line))
	if field := r.Studio.fieldOf(n); field.id != "" {
		where = field.label
	}
	r.button(where+":", Action{ShowProblem, strconv.Itoa(n)}, "class", "place")
	r.Text(" ")
	r.Element("span", attributes{"lang", r.danish()}, func() {
		r.Leaf("strong", p.Message)
		r.Text(" " + p.Remedy)
	})
}

// fieldOf returns the field at which a problem stands. While the text itself is shown, each has its line there.
func (e *Editor) fieldOf(n int) named {
	if e.ShowYAML || n >= len(e.named) {
		return named{}
	}
	return e.named[n]
}

// showProblem leads to the field of a problem, or selects its place in the text.
func (s *State) showProblem(b Browser, place, _ string) {
	e := &s.Studio
	n, _ := strconv.Atoi(place)
	if field := e.fieldOf(n); field.id != "" {
		b.Focus(field.id)
		return
	}
	if n < len(e.Problems) {
		e.ShowYAML = true
		from, to := e.position(e.Problems[n])
		b.SelectRange(TextField, from, to)
	}
}

// position returns where the mark of a problem begins and ends in the text,
// counted in UTF-16 as browsers do.
func (e *Editor) position(p yaml.Problem) (from, to int) {
	for n, line := range strings.Split(e.Text, "\n") {
		if n+1 < p.Line {
			from += utf16Len(line) + 1
			continue
		}
		runes := []rune(line)
		start := min(p.Column-1, len(runes))
		end := min(start+max(p.Length, 1), len(runes))
		from += utf16Len(string(runes[:start]))
		return from, from + utf16Len(string(runes[start:end]))
	}
	return from, from
}

func utf16Len(s string) (n int) {
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}
