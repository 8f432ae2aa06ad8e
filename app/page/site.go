package page

import (
	"cmp"
	"strconv"
	"strings"

	"servicestatus/app/folder"
	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

// own returns words of the site's own in the page's language; in Danish where there is no
// English.
func (s *State) own(t declarations.Translation) string {
	if s.Route.English {
		return cmp.Or(t.En, t.Da)
	}
	return t.Da
}

// SiteName returns the name of the site.
func (s *State) SiteName() string { return s.own(s.Folder.Name) }

// introduction is what the overview says first.
func (s *State) introduction() string {
	if given := s.own(s.Folder.Introduction); given != "" {
		return given
	}
	phrase := phrasePromise
	if len(s.Folder.Systems) == 1 {
		phrase = phraseOnePromise
	}
	return s.fill(phrase, lang.Capital(s.say(Services(s.Folder))))
}

// about says what the site is about.
func (s *State) about() string {
	if given := s.own(s.Folder.Description); given != "" {
		return given
	}
	names := s.Folder.Names()
	last := len(names) - 1
	text := names[last]
	if last > 0 {
		text = strings.Join(names[:last], ", ") + s.say(lang.Phrase{Da: " og ", En: " and "}) + text
	}
	return s.fill(phraseAbout, text)
}

// theme is the theme of the site's elements; empty for the one they have by themselves.
func (s *State) theme() string {
	if s.Folder.Theme == "neutral" {
		return ""
	}
	return s.Folder.Theme
}

// The numbers up to twelve are written as words, as Danish and English do.
var (
	danishNumbers  = []string{"ingen", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"}
	englishNumbers = []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
)

// Services says how many services a site is about: "fem offentlige tjenester".
func Services(f *folder.Folder) lang.Phrase {
	n := count(f)
	if len(f.Systems) == 1 {
		return lang.Phrase{Da: n.Da + " offentlig tjeneste", En: n.En + " public service"}
	}
	return lang.Phrase{Da: n.Da + " offentlige tjenester", En: n.En + " public services"}
}

// OneOf begins a list of the systems of which one is chosen: "En af de fem: ".
func OneOf(f *folder.Folder) string {
	if len(f.Systems) == 1 {
		return "Der er én: "
	}
	return "En af de " + count(f).Da + ": "
}

// count is how many systems there are, in words where that is usual.
func count(f *folder.Folder) lang.Phrase {
	n := len(f.Systems)
	if n < len(danishNumbers) {
		return lang.Phrase{Da: danishNumbers[n], En: englishNumbers[n]}
	}
	return lang.Phrase{Da: strconv.Itoa(n), En: strconv.Itoa(n)}
}
