package folder

import (
	"errors"

	"servicestatus/declarations"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/yaml"
)

// text is a text of a site, with its name in JSON.
type text struct {
	name string
	at   *string
}

func texts(s *yaml.Site) []text {
	return []text{
		{"name", &s.Name.Da}, {"nameEnglish", &s.Name.En},
		{"introduction", &s.Introduction.Da}, {"introductionEnglish", &s.Introduction.En},
		{"description", &s.Description.Da}, {"descriptionEnglish", &s.Description.En},
		{"sourceLabel", &s.Source.Label}, {"sourceUrl", &s.Source.URL}, {"sourceEnglish", &s.SourceEnglish},
		{"theme", &s.Theme}, {"address", &s.Address}, {"privacy", &s.Privacy}, {"accessibility", &s.Accessibility},
	}
}

// Encode returns a folder as JSON, without what [Folder.Warnings] needs.
func (f *Folder) Encode() []byte {
	var w jsontext.Writer
	w.Begin('{')
	for _, t := range texts(&f.Site) {
		w.Key(t.name)
		w.String(*t.at)
	}
	w.Key("notices")
	w.String(f.Notices)
	w.Key("languages")
	w.Strings(f.Languages)
	w.Key("order")
	w.Strings(f.Order)
	w.Key("examples")
	w.Bool(f.Examples)
	w.Key("systems")
	w.Begin('[')
	for _, s := range f.Systems {
		w.Begin('{')
		for _, t := range []text{{"id", &s.ID}, {"name", &s.Name}, {"published", &s.Published}, {"text", &s.Text}} {
			w.Key(t.name)
			w.String(*t.at)
		}
		w.End('}')
	}
	w.End(']')
	w.End('}')
	return w.Buf
}

// Decode reads what [Folder.Encode] wrote. Of the declarations it reads no more than the id and the name: five of them
// take a phone a fifth of a second, and the app opens one.
func Decode(from string) (*Folder, error) {
	f := &Folder{}
	r := jsontext.Reader{Text: from}
	all := texts(&f.Site)
	for r.Open('{'); r.More('}'); {
		switch name := r.Name(); name {
		case "notices":
			f.Notices = r.String()
		case "languages":
			f.Languages = list(&r)
		case "order":
			f.Order = list(&r)
		case "examples":
			f.Examples = r.Bool()
		case "systems":
			for r.Open('['); r.More(']'); {
				s := System{Declaration: &declarations.Declaration{}}
				members(&r, []text{{"id", &s.ID}, {"name", &s.Name}, {"published", &s.Published}, {"text", &s.Text}})
				f.Systems = append(f.Systems, s)
			}
		default:
			member(&r, all, name)
		}
	}
	if !r.End() {
		return nil, errors.New("not a folder")
	}
	return f, nil
}

func members(r *jsontext.Reader, all []text) {
	for r.Open('{'); r.More('}'); {
		member(r, all, r.Name())
	}
}

// member reads the text that has a name.
func member(r *jsontext.Reader, all []text, name string) {
	for _, t := range all {
		if t.name == name {
			*t.at = r.String()
			return
		}
	}
	r.Fail()
}

func list(r *jsontext.Reader) (all []string) {
	for r.Open('['); r.More(']'); {
		all = append(all, r.String())
	}
	return all
}
