package page

import (
	"strconv"
	"strings"

	"servicestatus/declarations/lang"
	"servicestatus/declarations/yaml"
	"servicestatus/declarations/yaml/edit"
)

// form draws the declaration as fields. Each shows a value of the text, and its problems. The text decides what there is:
// the form holds nothing of its own.
type form struct {
	renderer
	doc      *edit.Document
	problems []placed
}

// placed is a problem with its place in the text that the form shows.
type placed struct {
	yaml.Problem
	at      int
	missing string // the field that it says is missing
	drawn   bool
	field   named // that shows it
}

// form draws the form, or why there is none. The YAML is behind a button below it.
func (r renderer) form() {
	e := &r.Studio
	e.Fields, e.named = map[string]string{}, nil
	notice := ""
	switch {
	case e.form == nil || e.TooLong():
		notice = r.say(phraseNoForm)
	case e.form.String() != e.Text:
		notice = r.say(phraseBrokenForm)
	}
	r.Leaf("p", notice, "class", "notice quiet")
	disabled := ""
	if notice != "" {
		disabled = "true"
	}
	r.Element("fieldset", attributes{"class", "form", "disabled", disabled}, func() {
		if e.form == nil || e.TooLong() {
			return
		}
		f := &form{renderer: r, doc: e.form}
		if notice == "" {
			f.problems = e.placed()
		}
		f.service()
		f.support()
		f.specialDays()
		f.uptime()
		f.maintenance()
		f.response()
		f.inEnglish()
		for _, p := range f.problems {
			e.named = append(e.named, p.field)
		}
	})
}

// named is a field: its id and what it is called.
type named struct{ id, label string }

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
var parts = []string{"support", "special_days", "uptime", "maintenance", "response", "english"}

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

func (e *Editor) open(path string) {
	if e.unfolded == nil {
		e.unfolded = map[string]bool{}
	}
	e.unfolded[path] = true
}

// section draws a part of the form that folds. It says how many errors are in it.
func (f *form) section(path string, title lang.Phrase, count int, content func()) {
	text := f.say(title)
	if count > 0 {
		text += " (" + strconv.Itoa(count) + ")"
	}
	f.folded(path, "h3", text, "section", content)
}

func (f *form) folded(path, tag, title, class string, content func()) {
	open := ""
	if f.Studio.unfolded[path] || path == "support[0]" {
		open = "true"
	}
	f.Element("details", attributes{"class", class, "open", open}, func() {
		f.Element("summary", nil, func() {
			f.Leaf(tag, title)
			f.Leaf("span", f.errors(path), "class", "errors")
		})
		content()
	})
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
