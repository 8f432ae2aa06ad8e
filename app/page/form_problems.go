package page

import (
	"strconv"
	"strings"

	"servicestatus/declarations/yaml/edit"
)

// placed returns the problems that are listed with their places.
func (e *Editor) placed() (all []placed) {
	lines := strings.SplitAfter(e.Text, "\n")
	starts := make([]int, len(lines)+1)
	for i, line := range lines {
		starts[i+1] = starts[i] + len(line)
	}
	for _, p := range e.listed() {
		if p.Line > len(lines) {
			p.Line = len(lines)
		}
		runes := []rune(lines[p.Line-1])
		at := starts[p.Line-1] + len(string(runes[:min(p.Column-1, len(runes))]))
		missing := ""
		if name, ok := strings.CutPrefix(p.Message, "Feltet "); ok && strings.HasSuffix(name, " mangler.") {
			missing = strings.TrimSuffix(name, " mangler.")
		}
		all = append(all, placed{Problem: p, at: at, missing: missing})
	}
	return all
}

// parts are the lists of the form whose members fold, and the sections.
var parts = []string{"support", "special_days", "notices", "uptime", "maintenance", "response", "links", "english"}

// unfold unfolds the parts of the form that have problems. They stay so until the visitor folds them.
func (e *Editor) unfold() {
	if e.form == nil || e.form.String() != e.Text {
		return
	}
	for _, p := range e.placed() {
		for _, part := range parts {
			if !e.within(part, p.at) {
				continue
			}
			e.open(part)
			for i := range e.form.Len(part) {
				if path := edit.Index(part, i); e.within(path, p.at) {
					e.open(path)
				}
			}
		}
	}
}

func (e *Editor) within(path string, at int) bool {
	from, to, ok := e.form.Place(path)
	return ok && at >= from && at <= to
}

func (e *Editor) open(path string) { e.fold(path, true) }

// fold notes whether a part of the form is unfolded.
func (e *Editor) fold(path string, open bool) {
	if e.unfolded == nil {
		e.unfolded = map[string]bool{}
	}
	e.unfolded[path] = open
}

// isUnfolded reports whether a part of the form is seen: the first line is, unless the visitor folds it.
func (e *Editor) isUnfolded(path string) bool {
	open, known := e.unfolded[path]
	return open || !known && path == "support[0]"
}

// Unfolds takes whether a part of the form is open in the page, and reports whether that is news.
func (e *Editor) Unfolds(path string, open bool) bool {
	if e.isUnfolded(path) == open {
		return false
	}
	e.fold(path, open)
	return true
}

// errors says how many errors a part of the text has.
func (f *form) errors(path string) string {
	n := 0
	for _, p := range f.problems {
		if f.Studio.within(path, p.at) {
			n++
		}
	}
	switch n {
	case 0:
		return ""
	case 1:
		return f.say(phraseFieldError)
	}
	return f.fill(phraseFieldErrors, strconv.Itoa(n))
}

// rest draws the problems of a part that none of its fields has shown.
func (f *form) rest(path string) {
	for i := range f.problems {
		if p := &f.problems[i]; !p.drawn && f.Studio.within(path, p.at) {
			p.drawn = true
			f.Leaf("p", p.Message+" "+p.Remedy, "class", "problem", "lang", f.danish())
		}
	}
}
