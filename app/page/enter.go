package page

import "strings"

// Enter opens what the address asks for when the visitor enters the Studio: a
// draft, a declaration, or the template. Unsaved text stays.
func (s *State) Enter(b Browser, query string) {
	e := &s.Studio
	e.Drafts, _ = drafts(b)
	asked := ""
	for part := range strings.SplitSeq(query, "&") {
		if id, ok := strings.CutPrefix(part, beginParameter); ok {
			asked = id
		}
		if key, ok := strings.CutPrefix(part, draftParameter); ok && key != e.Draft {
			asked = draftOrigin + key
		}
	}
	pristine := asked == e.Origin && e.Draft == "" && !e.Dirty
	switch {
	case asked != "" && !pristine:
		s.beginWith(b, asked)
	case e.Origin == "":
		s.begin(Template)
	}
	if e.Origin == "" { // the draft asked for does not exist
		s.begin(Template)
	}
}
