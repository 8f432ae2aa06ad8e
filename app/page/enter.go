package page

import "strings"

// Enter opens what the address asks for when the visitor enters the Studio: a
// draft, a declaration, or the template. Where nothing is asked for, the text that was pasted in this tab before is there again.
func (s *State) Enter(b Browser, query string) {
	s.arriving = true
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
	if asked != "" && !pristine {
		s.beginWith(b, asked)
	}
	s.recall(b, asked == "")
	s.arriving = false
}
