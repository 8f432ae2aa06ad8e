package page

import (
	"strconv"

	"servicestatus/declarations/prose"
)

// services are those of a pasted text, each with an editor of its own. One of them is in [State.Studio]. The zero value is those of a text
// that is none.
type services struct {
	from   *prose.Reading // their texts came from it
	edited int            // the place of the one in the Studio
	others []*Editor      // by their place; nil for those that nobody has opened yet, and for the one in the Studio
}

// taken returns the text that a service began as.
func (all *services) taken(n int) string { return unixLines(all.from.Documents[n].YAML) }

// several reports whether the editor has one of several services.
func (s *State) several() bool {
	return s.Studio.Origin == pastedOrigin && s.Services.from != nil && len(s.Services.from.Documents) > 1
}

// changed reports whether something would be lost with the services.
func (s *State) changed() bool {
	for _, other := range s.Services.others {
		if other != nil && other.Dirty {
			return true
		}
	}
	return s.Studio.Dirty
}

// untouched reports whether the services are as they were read: nothing of the visitor's own is in them.
func (s *State) untouched() bool {
	all := &s.Services
	if s.Studio.Origin != pastedOrigin || all.from == nil {
		return false
	}
	return len(s.corrections()) == 0
}

// corrections returns the texts of the services that are not as they were read.
func (s *State) corrections() map[int]string {
	all, edited := &s.Services, map[int]string{}
	for n := range all.from.Documents {
		e := &s.Studio
		if n != all.edited {
			if all.others == nil || all.others[n] == nil {
				continue
			}
			e = all.others[n]
		}
		if e.Text != all.taken(n) {
			edited[n] = e.Text
		}
	}
	return edited
}

// correctAgain opens the services with the corrections that the tab has remembered.
func (s *State) correctAgain(b Browser, m memory) {
	if len(m.Edited) == 0 {
		return
	}
	s.take(b, "", "")
	for n, text := range m.Edited {
		if n < 0 || n >= len(s.Services.from.Documents) {
			continue // it was another text
		}
		s.switchTo(n)
		s.Studio.FieldText, s.Studio.history.text = text, text
		s.Studio.set(text)
	}
	s.switchTo(s.Pasted.chosen)
}

// chooseEdited draws the list of the services, where the editor has one of several.
func (r renderer) chooseEdited() {
	if !r.several() {
		return
	}
	r.Element("div", attributes{"class", "fields services"}, func() {
		r.serviceChoice(r.Services.from, r.Services.edited, EditService)
	})
}

// editService puts another service of the text into the editor. What was written in the one before, and what can be undone there, stays.
func (s *State) editService(b Browser, _, value string) {
	if n, err := strconv.Atoi(value); err == nil && s.several() && n >= 0 && n < len(s.Services.from.Documents) {
		s.switchTo(n)
		b.Rename(s.here())
	}
}

func (s *State) switchTo(n int) {
	all, before := s.Services, s.Studio
	if n == all.edited {
		return
	}
	if all.others == nil {
		all.others = make([]*Editor, len(all.from.Documents))
	}
	all.others[all.edited] = &before
	if next := all.others[n]; next != nil {
		next.filling = filling{}
		next.FieldText, next.Edition, next.Drafts = next.Text, before.Edition+1, before.Drafts
		next.Looks = before.Looks
		s.Studio = *next
	} else {
		s.openText(pastedOrigin, all.taken(n))
		s.Studio.Dirty = true
	}
	all.edited, all.others[n] = n, nil
	s.Services = all
}

// keepAll keeps every service that has changes, and reports whether they all are.
func (s *State) keepAll(b Browser) bool {
	if s.Studio.Dirty {
		s.keep(b)
	}
	for n, other := range s.Services.others {
		if other != nil && other.Dirty && !s.Studio.Dirty {
			s.switchTo(n)
			s.keep(b)
		}
	}
	return !s.changed()
}

// editors returns the editors of all services; those that nobody has opened are read. It returns the name of a service that has errors.
func (s *State) editors() (all []*Editor, wrong string) {
	if !s.several() {
		return []*Editor{&s.Studio}, ""
	}
	for n, d := range s.Services.from.Documents {
		e := &s.Studio
		switch others := s.Services.others; {
		case n == s.Services.edited:
		case others != nil && others[n] != nil:
			e = others[n]
		default:
			e = &Editor{Origin: pastedOrigin, reader: s.Studio.reader}
			e.set(s.Services.taken(n))
		}
		if len(e.Problems) > 0 {
			return nil, d.Declaration.Name
		}
		all = append(all, e)
	}
	return all, ""
}
