package page

import "strings"

// here returns the address of the Studio as it is shown: a reload, the back button and the forward button find it.
func (s *State) here() string {
	address := s.address(s.Route)
	if s.Step != PasteStep {
		address += "#" + s.Step.fragment()
	}
	return address
}

// address returns the address of a page. That of the Studio names the draft and
// the instant shown, so that a reload finds them.
func (s *State) address(to Route) string {
	return s.Top + to.Path() + s.queryOf(to)
}

func (s *State) queryOf(to Route) string {
	if to.Name != Studio {
		return ""
	}
	var parts []string
	if at := s.at(); at != "" {
		parts = append(parts, "at="+at)
	}
	if s.Studio.Draft != "" {
		parts = append(parts, draftParameter+s.Studio.Draft)
	}
	if len(parts) == 0 {
		return ""
	}
	return "?" + strings.Join(parts, "&")
}

// The parameters of the Studio's address. They are Danish, as visitors have
// them in bookmarks.
const (
	beginParameter = "begynd=" // the id of a declaration to begin with
	draftParameter = "kladde=" // the key of a draft
)
