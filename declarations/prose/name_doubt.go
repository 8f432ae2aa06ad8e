package prose

import "strings"

// fewWords is more words than stand alone in a line that is no sentence.
const fewWords = 5

// perhapsName reports whether the title of the only service may be any heading: a paragraph stands under it that says nothing of
// support or of a system, and does not name it again.
func (r *reader) perhapsName(s *service) bool {
	title := r.lines[s.title]
	if !r.isName(title) || r.heading(title) != s.name {
		return false // the text says what is its name
	}
	for _, i := range s.lines {
		if i <= s.title {
			continue
		}
		l := r.lines[i]
		text := r.at(l.Range)
		return !r.isTitle(l) && len(l.cells) == 0 && len(strings.Fields(text)) > fewWords && !strings.Contains(strings.ToLower(text), firstWord(s.name)) &&
			!saysTime(text) && !saysShare(text) && !spanPattern().MatchString(text) && len(r.contacts(l.Range, "")) == 0
	}
	return false
}
