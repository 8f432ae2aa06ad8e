package prose

import (
	"slices"
	"strings"
	"unicode"

	"servicestatus/declarations/lazyregexp"
)

// service is the lines about one service.
type service struct {
	name  string
	told  bool // the text says that it is the name of what it is about
	title int  // the line with the name; -1 where none has it
	lines []int
}

// namesSystem is a line that says what a text is about.
var namesSystem = lazyregexp.New(`^(?:System(?:et|navn)?|Tjeneste(?:n|navn)?|Løsning(?:en)?|Service(?:navn)?|Navn)\h*:\h*([\pL\d][^:@%]{1,60})$`)

// namedFirst is a heading with the name of a system before what it is about.
var namedFirst = lazyregexp.New(`^(\p{Lu}[^:–]*?)\h+[-–—|]\h+(.+)$`)

// partOfDocument is the number of a part of a document, not a name.
var partOfDocument = lazyregexp.New(`(?i)^(?:bilag|appendiks|kapitel|afsnit|del)(?:$|\h)`)

// services divides the lines at the titles that are names of services. What has no facts is
// no service: it belongs to the one before.
func (r *reader) services() (all []*service) {
	first := &service{title: -1}
	all = []*service{first}
	whole := false // under a heading that is of the whole text
	for i := range r.lines {
		l := r.lines[i]
		services := len(all)
		if name, is := r.document(l); is && first.name == "" {
			if name != "" && !slices.ContainsFunc(all, r.tells) {
				for _, s := range all[1:] {
					first.lines = append(first.lines, s.lines...) // the authority, above what the text is of
				}
				all = all[:1]
			}
			if first.name = name; name != "" {
				first.title = i
			}
		} else if is && name != "" && name != all[len(all)-1].name && meant(name).empty() {
			all = append(all, &service{name: name, title: i})
		} else if name, is := r.numberedDocument(l); is && first.name == "" && len(all) == 1 {
			first.name, first.title = name, i
		} else if m := namedFirst().FindStringSubmatch(r.heading(l)); m != nil && first.name == "" && len(all) == 1 && !r.tells(first) && r.isTitle(l) && (meant(m[2]).section != noSection || documents().MatchString(m[2]) && !partOfDocument().MatchString(m[1])) && meant(m[1]).empty() {
			first.name, first.title = m[1], i
		} else if m := namesSystem().FindStringSubmatch(r.at(l.Range)); m != nil && first.name == "" {
			first.name, first.title = strings.TrimSpace(m[1]), i
		} else if _, address := r.house(i); (r.isName(l) && !r.repeats(all, i) || len(all) > 2 && r.isCommon(l)) && !address {
			all = append(all, &service{name: withoutAudience(r.heading(l)), title: i})
		}
		if len(all) > services {
			whole = false
		}
		if whole = whole || (len(all) > 2 || len(all) == 2 && r.tells(all[0])) && r.ofWhole(l); whole {
			of := first
			if first.title < 0 && !slices.ContainsFunc(r.lines[:all[1].title], func(l line) bool { return !r.menu[l.From] && r.isTitle(l) }) {
				of = all[1] // what the page is about, with nothing but its menu above it
			}
			of.lines = append(of.lines, i)
			continue
		}
		last := all[len(all)-1]
		last.lines = append(last.lines, i)
	}
	first.told = first.title >= 0
	all = r.joined(all)
	return r.divided(all)
}

// repeats reports whether a line above an address says the first words of the name before it again: Borgerservice, under
// Borgerservice i Nørre Kommune.
func (r *reader) repeats(all []*service, i int) bool {
	_, address := r.house(i + 1)
	name := r.heading(r.lines[i])
	return address && (strings.HasPrefix(all[len(all)-1].name, name+" ") || slices.ContainsFunc(all, func(s *service) bool { return s.name == name }))
}

// appendix is the number of a part of a document before its title.
var appendix = lazyregexp.New(`(?i)^(?:bilag|appendiks|kapitel|afsnit|del)\h+[\dA-Z][\d.]*\h*[-–—:.]\h*`)

// appendixEnd is such a number behind a title.
var appendixEnd = lazyregexp.New(`(?i)\h*[-–—,(]\h*(?:bilag|appendiks|version)\h+[\d.A-Z]+\)?$`)

// numberedDocument reads a title of a document that is a part of another one: Bilag 4 – Servicemål for NemID.
func (r *reader) numberedDocument(l line) (name string, is bool) {
	text := r.heading(l)
	title := appendix().ReplaceAllString(text, "")
	if title == text || !r.isTitle(l) {
		return "", false
	}
	if m := documents().FindStringSubmatch(title); m != nil {
		return strings.TrimSpace(m[1]), m[1] != ""
	}
	return "", false
}

// commonHelp is a heading of help that is for all services of a text.
var commonHelp = lazyregexp.New(`(?i)^(?:kundeservice|kundecenter|kontakt(?: os)?|fælles\p{L}*|servicedesk|hotline|hovednummer)$`)

// wholeHeading is a heading of a page, not of a part of it: what stands below it is not of the last department above it.
var wholeHeading = lazyregexp.New(`(?i)^(?:skriv til os|send os en mail|presse\p{L}*|(?:sags)?behandlingstid(?:er)?|svartid(?:er)?|hvor hurtigt får du (?:hjælp|svar)\??|spørgsmål\??|har du spørgsmål\??|spørgsmål (?:til|om)\h.+|fejl og spørgsmål|klager?)$`)

// ofWhole reports whether a heading is of all of a text: a blank line stands before it, and the text has it once.
func (r *reader) ofWhole(l line) bool {
	text := strings.TrimRight(r.heading(l), ": ")
	return l.blank && r.isTitle(l) && wholeHeading().MatchString(text) && strings.Count(strings.ToLower(r.text), "\n"+strings.ToLower(text)+"\n") == 1
}

// isCommon reports whether a heading is of help that is for all services before it: no other service has one like it.
func (r *reader) isCommon(l line) bool {
	text := r.heading(l)
	return l.blank && r.isTitle(l) && commonHelp().MatchString(text) && strings.Count(strings.ToLower(r.text), "\n"+strings.ToLower(text)+"\n") == 1
}

// document reports whether a line is a title that says what kind of document follows, and of which service: Servicedeklaration
// for NemID.
func (r *reader) document(l line) (name string, is bool) {
	m := documents().FindStringSubmatch(r.heading(l))
	if m == nil || !r.isTitle(l) {
		return "", false
	}
	name = strings.TrimSpace(appendixEnd().ReplaceAllString(m[1], ""))
	if start := []rune(name + "  "); unicode.IsLower(start[0]) && unicode.IsLower(start[1]) {
		return "", true // it says what kind of services these are
	}
	if severityPattern().MatchString(name) || general().MatchString(name) {
		return "", true // what is graded, not what it is of
	}
	return name, true
}

// joined joins services without facts to others: to the one before, as a heading in it. A name
// with another one below it, such as the title of the page, is the name of what has none.
func (r *reader) joined(all []*service) (some []*service) {
	for _, s := range all {
		switch {
		case r.tells(s):
			some = append(some, s)
		case len(some) > 0:
			last := some[len(some)-1]
			last.lines = append(last.lines, s.lines...)
		default: // before all services
			some = append(some, s)
		}
	}
	r.headline(all)
	// What stands before the first service and says nothing is its own: a page's menu.
	return slices.DeleteFunc(some, func(s *service) bool { return len(s.lines) == 0 })
}

// fee tells that a percentage is of money.
var fee = lazyregexp.New(`(?i)vederlag|gebyr|rente(?:n|r)?(?:$|[^\p{L}])|rabat|moms|bonus|(?:^|[^\p{L}])(?:bod|bøde|pris(?:en|er)?)(?:$|[^\p{L}])`)

// tells reports whether a service has facts.
func (r *reader) tells(s *service) bool {
	for _, i := range s.lines {
		l := r.lines[i]
		text := r.at(l.Range)
		if r.menu[l.From] {
			continue
		}
		if _, ok := r.house(i); ok {
			return true
		}
		if saysHours(text) || closedPattern().MatchString(text) && dateWords().MatchString(text) || saysShare(text) && !achieved().MatchString(text) && !fee().MatchString(text) || spanPattern().MatchString(text) && !r.isTitle(l) || i != s.title && len(r.contacts(l.Range, "")) > 0 {
			return true
		}
	}
	return false
}
