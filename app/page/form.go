package page

import (
	"strconv"

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
		f.declaredNotices()
		f.uptime()
		f.maintenance()
		f.response()
		f.links()
		f.inEnglish()
		for _, p := range f.problems {
			e.named = append(e.named, p.field)
		}
	})
}

// named is a field: its id and what it is called.
type named struct{ id, label string }

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
	if f.Studio.isUnfolded(path) {
		open = "true"
	}
	f.Element("details", attributes{"class", class, "open", open}, func() {
		f.on("toggle", Action{Unfold, path})
		f.Element("summary", nil, func() {
			f.Leaf(tag, title)
			f.Leaf("span", f.errors(path), "class", "errors")
		})
		if open != "" { // each field costs time at each key
			content()
		}
	})
}
