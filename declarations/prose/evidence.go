package prose

import (
	"strings"
)

// sure reports whether the lines under a name show that it is a service: one names it again
// with its support, or has the sections that a declaration has.
func (r *reader) sure(s *service) bool {
	if s.title < 0 {
		return false
	}
	if s.told {
		return true
	}
	if !r.helps(s) {
		return false
	}
	if name, is := r.document(r.lines[s.title]); is {
		return name != ""
	}
	if r.factsFirst || r.told {
		return false // it may be a part of what the page is about
	}
	for n, i := range s.lines {
		l := r.lines[i]
		if i == s.title || !r.isTitle(l) {
			continue
		}
		text := r.heading(l)
		if n <= 3 && firstWord(text) == firstWord(s.name) && meant(text).section == aboutSupport {
			return true
		}
		if m := meant(text); m.section == aboutUptime || m.section == aboutResponse {
			return true
		}
	}
	return false
}

// helps reports whether the lines of a service speak of support.
func (r *reader) helps(s *service) bool {
	for _, i := range s.lines {
		if text := r.at(r.lines[i].Range); i != s.title && (meant(text).section == aboutSupport || len(r.contacts(r.lines[i].Range, "")) > 0) {
			return true
		}
	}
	return false
}

func firstWord(s string) string {
	s, _, _ = strings.Cut(strings.ToLower(s), " ")
	return strings.Trim(s, "-:,")
}
