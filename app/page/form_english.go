package page

import (
	"slices"

	"servicestatus/declarations/yaml/edit"
)

// inEnglish draws the texts that people read, each with its English.
func (f *form) inEnglish() {
	own := f.ownTexts()
	f.section("english", phraseInEnglish, 0, func() {
		f.Leaf("p", f.say(phraseEnglishHint), "class", "hint")
		for i, text := range own {
			a := ask{entry: entry{kind: oneLine, path: edit.Key("english", text)}, label: text}
			f.fieldAs(fieldID(edit.Index("english", i)), a)
		}
	})
}

// ownTexts returns the texts of the declaration that people read, each once, in the order of the form. Those with their
// English beside them are left out.
func (f *form) ownTexts() (all []string) {
	add := func(path string) {
		text := f.doc.Text(path)
		if text != "" && !f.doc.Has(path+".da") && !slices.Contains(all, text) {
			all = append(all, text)
		}
	}
	add("source.label")
	for i := range f.doc.Len("links") {
		add(edit.Index("links", i) + ".label")
	}
	for _, of := range []struct {
		list   string
		fields []string
	}{
		{"support", []string{"audience", "topic", "label"}}, {"special_days", []string{"why"}}, {"uptime", []string{"audience", "windows"}},
		{"maintenance", []string{"label"}}, {"response", []string{"audience", "topic", "severity"}},
	} {
		for i := range f.doc.Len(of.list) {
			for _, name := range of.fields {
				path := edit.Index(of.list, i) + "." + name
				add(path)
				for j := range f.doc.Len(path) {
					if name == "windows" {
						add(edit.Index(path, j) + ".label")
					} else {
						add(edit.Index(path, j))
					}
				}
			}
		}
	}
	for _, text := range f.doc.Keys("english") {
		if !slices.Contains(all, text) {
			all = append(all, text)
		}
	}
	return all
}
