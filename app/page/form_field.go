package page

import (
	"strconv"
	"strings"

	"servicestatus/declarations/lang"
)

// ask is a field of the form: what it is called, and what is said about it.
type ask struct {
	entry
	label   string
	hint    string
	options []option
	none    lang.Phrase // what the choice is called that sets nothing
	note    []string    // said below the field: how it is read
}

// fieldID returns the id of the field of a path.
func fieldID(path string) string {
	return "f-" + strings.NewReplacer("[", "-", "].", "-", "]", "", ".", "-").Replace(path)
}

// text returns a field of one line; required ones stay in the text when they are empty.
func (f *form) text(path string, label lang.Phrase, hint ...lang.Phrase) ask {
	return f.ask(oneLine, path, label, hint...)
}

func (f *form) ask(kind entryKind, path string, label lang.Phrase, hint ...lang.Phrase) ask {
	a := ask{entry: entry{kind: kind, path: path}, label: f.say(label)}
	for _, text := range hint {
		a.hint = f.say(text)
	}
	return a
}

func (f *form) choose(path string, label lang.Phrase, options []option) ask {
	a := f.ask(chosen, path, label)
	a.options, a.none = options, phraseNotChosen
	return a
}

// linesOf returns a choice of the line of support that a part is only for.
func (f *form) linesOf(path string) ask {
	a := f.ask(someOf, path+".lines", phraseOnlyFor)
	a.options, a.none = f.lines(), phraseForAll
	return a
}

func (a ask) must() ask {
	a.required = true
	return a
}

// field draws a field, with its label before it, and its hint, its problems and how it is read after it. The field is always
// the second child, so that it stays the same element while the rest changes.
func (f *form) field(a ask) { f.fieldAs(fieldID(a.path), a) }

func (f *form) fieldAs(id string, a ask) {
	value := a.value(f.doc, f.language())
	if a.kind == oneLine && strings.Contains(value, "\n") {
		a.kind = manyRows // a field of one line would join them
	}
	if (a.kind == chosen || a.kind == someOf) && value == "" {
		value = unset
	}
	f.Studio.Fields[id] = value
	if f.Studio.filling.argument == a.argument() {
		f.Studio.filling.id = id
	}
	problems := f.problemsOf(id, a)
	var described []string
	note := func(suffix string, given bool) string {
		if given {
			described = append(described, id+suffix)
		}
		return id + suffix
	}
	problemID, noteID, hintID := note("-problem", len(problems) > 0), note("-note", len(a.note) > 0), note("-hint", a.hint != "")
	invalid := ""
	if len(problems) > 0 {
		invalid = "true"
	}
	common := attributes{"id", id, "aria-describedby", strings.Join(described, " "), "aria-invalid", invalid}
	f.Element("div", attributes{"class", "field"}, func() {
		f.Leaf("label", a.label, "for", id)
		switch a.kind {
		case chosen, someOf:
			f.options(a, value, common)
		case eachRow, manyRows:
			f.rows(a, value, common)
		default:
			f.line(a, value, common)
		}
		if len(problems) > 0 {
			f.Leaf("p", strings.Join(problems, " "), "class", "problem", "id", problemID, "lang", f.danish())
		}
		if len(a.note) > 0 {
			f.Element("p", attributes{"class", "note", "id", noteID}, func() {
				for _, text := range a.note {
					f.Leaf("span", text)
				}
			})
		}
		if a.hint != "" {
			f.Leaf("p", a.hint, "class", "hint", "id", hintID)
		}
	})
}

// given returns what a field is given: while the visitor fills it in, what it was given before. Giving it again would move
// the caret, and lose letters that come while the text is read.
func (f *form) given(a ask, value string) string {
	if f.Studio.filling.argument == a.argument() {
		return f.Studio.filling.given
	}
	return value
}

// Filling returns the id of the field that the visitor fills in, as it was drawn last; empty when they do not.
func (e *Editor) Filling() string { return e.filling.id }

func (f *form) line(a ask, value string, common attributes) {
	value = f.given(a, value)
	kind, lang := "text", "da"
	if a.kind == day && (value == "" || isDate(value)) {
		kind = "date"
	}
	if strings.HasPrefix(a.path, "english") {
		lang = "en"
	}
	f.Element("input", append(common, "type", kind, "lang", lang, "autocomplete", "off", "value", value), func() { f.written(a) })
}

// isDate reports whether a text is a date as the field for one has it.
func isDate(text string) bool {
	_, ok := local(text, "")
	return ok
}

func (f *form) rows(a ask, value string, common attributes) {
	rows := strings.Count(value, "\n") + 1
	if a.kind == manyRows {
		rows = max(rows, 2)
	}
	value, content := f.given(a, value), ""
	if !f.Live() {
		value, content = "", value
	}
	f.Element("textarea", append(common, "rows", strconv.Itoa(rows), "lang", "da", "autocomplete", "off",
		"data-limit", "4096", "data-lines", "60", "value", value), func() {
		if content != "" {
			f.Text(content)
		}
		f.on("refuse", Action{Refuse, ""})
		f.written(a)
	})
}

// written binds what a visitor writes: while they write, and when they leave the field.
func (f *form) written(a ask) {
	f.on("input", Action{Fill, a.argument()})
	f.on("change", Action{Settle, a.argument()})
}

func (f *form) options(a ask, value string, common attributes) {
	f.Element("select", common, func() {
		f.on("change", Action{Settle, a.argument()})
		known := false
		option := func(of, name string) {
			selected := ""
			if of == value {
				known, selected = true, "true"
			}
			f.Leaf("option", name, "value", of, "selected", selected)
		}
		if !a.required || value == unset {
			option(unset, f.say(a.none))
		}
		for _, o := range a.options {
			option(o.value, f.say(o.name))
		}
		if !known {
			option(value, value) // what is wrong with it stands below
		}
	})
}

// problemsOf returns the problems of a field: those within its value, and that it is missing.
func (f *form) problemsOf(id string, a ask) (all []string) {
	parent, name := "", a.path
	if at := strings.LastIndexByte(a.path, '.'); at >= 0 {
		parent, name = a.path[:at], a.path[at+1:]
	}
	for i := range f.problems {
		p := &f.problems[i]
		within := f.Studio.within(a.path, p.at)
		if p.missing != "" {
			within = p.missing == name && (parent == "" || f.Studio.within(parent, p.at)) && !f.doc.Has(a.path)
		}
		if within && !p.drawn {
			p.drawn, p.field = true, named{id, a.label}
			all = append(all, p.Message+" "+p.Remedy)
		}
	}
	return all
}
