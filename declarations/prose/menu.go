package prose

import (
	"strings"
	"unicode"

	"servicestatus/declarations/lazyregexp"
)

const (
	// atTop is how many lines of a text may be the menu of its page, and atEnd of its foot.
	atTop, atEnd = 6, 4
	// linkWords is how many words a link of a menu has at most.
	linkWords = 3
)

var (
	// trail is where a page stands in its site: Om regionen > It > Servicemål.
	trail = lazyregexp.New(`^Du er her\b|\p{L}\h*[>›»]\h*\p{Lu}`)
	// menuLink is a link that any page has.
	menuLink = lazyregexp.New(`(?i)^(?:søg(?: på .+)?|menu|log (?:ind|på|ud)|english|forside|(?:hop|spring|gå) til indhold(?:et)?|tilbage|job|ledige job|presse|nyheder|alumner|driftsinfo|om (?:os|regionen|kommunen|universitetet)|cookies?)$`)
	// menuGap divides the links of a menu in one line.
	menuGap = lazyregexp.New(`[ \x{a0}]{2,}|[ \x{a0}]+[|·•/][ \x{a0}]+`)
)

// menus notes the lines of the page's menu and of its foot, which are no headings.
func (r *reader) menus() {
	run := 0 // of short lines at the top
	for i, l := range r.lines {
		text := r.at(l.Range)
		if i >= atTop && i < len(r.lines)-atEnd {
			continue
		}
		leads := i+1 < len(r.lines) && !r.lines[i+1].blank && len(strings.Fields(r.at(r.lines[i+1].Range))) > linkWords
		if trail().MatchString(text) || menuLink().MatchString(text) && !leads || menuRow(text) {
			r.menu[l.From], r.titles[l.From] = true, false
		}
		if run == i && !l.blank && len(strings.Fields(text)) < linkWords && len(l.cells) == 0 {
			run++
		}
	}
	for i := range run { // Studerende, Medarbejdere, English
		if r.menu[r.lines[i].From] && run > 2 && (run == len(r.lines) || r.lines[run].blank) {
			for n := range run {
				r.menu[r.lines[n].From], r.titles[r.lines[n].From] = true, false
			}
		}
	}
}

// menuRow reports whether a line is several links beside each other.
func menuRow(text string) bool {
	links := menuGap().Split(text, -1)
	for _, link := range links {
		first := []rune(link + " ")[0]
		if len(strings.Fields(link)) > linkWords || !unicode.IsUpper(first) || strings.ContainsAny(link, digits+"@:") {
			return false
		}
	}
	return len(links) >= 3
}
