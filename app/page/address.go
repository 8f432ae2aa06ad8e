package page

import "strings"

// address returns the address of a page, at the instant shown.
func (s *State) address(to Route) string {
	return s.Top + to.Path() + s.queryOf(to, s.at())
}

// here returns the address of this page at an instant; at is empty for now.
func (s *State) here(at string) string {
	return s.Top + s.Route.Path() + s.queryOf(s.Route, at)
}

// queryOf returns the query of a page's address. That of the Studio names the
// draft, so that a reload finds it.
func (s *State) queryOf(to Route, at string) string {
	var parts []string
	if at != "" {
		parts = append(parts, "at="+at)
	}
	if to.Name == Studio && s.Studio.Draft != "" {
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
