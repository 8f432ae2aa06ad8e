package prose

import (
	"slices"
	"strings"
	"unicode"

	"servicestatus/declarations/lazyregexp"
	"servicestatus/declarations/yaml"
)

// firstLines is how many lines of a text may say what it is. Further down, Servicemål is a heading like any other.
const firstLines = 3

// source notes what the text calls itself.
func (r *reader) source(s *service) {
	for _, i := range s.lines {
		l := r.lines[i]
		if text := r.heading(l); r.published == "" && r.isTitle(l) && documents().MatchString(text) && (i < firstLines || i == s.title) {
			r.published = text
			r.fact(l.Range, "source")
			r.lines[i].done = i != s.title
		}
	}
}

// headline notes the first title that names no service as what the text calls itself: the name of
// the authority.
func (r *reader) headline(all []*service) {
	for _, s := range all {
		if r.tells(s) {
			return
		}
		if s.title < 0 {
			continue
		}
		r.page = s.name
		if r.published == "" {
			r.published = s.name
			r.fact(r.lines[s.title].Range, "source")
			r.lines[s.title].done = true
		}
		return
	}
}

// called gives a draft its id, its name and its source.
func (r *reader) called(s *service, d *draft) {
	d.asked, r.top = r.top, nil
	switch {
	case s.title >= 0 && !r.perhapsName(s):
		r.fact(r.lines[s.title].Range, "name")
	case s.title >= 0 || d.Name == "":
		d.key = "service"
		d.Name = r.nameOf(s, d)
	}
	if d.key == "" {
		d.key = slug(d.Name)
	}
	if d.Source = r.published; d.Source == "" {
		d.Source = d.Name
	}
	if d.ID = slug(d.Name); d.ID == "" {
		d.ID = "service"
	}
	d.ID = unique(d.ID, func(id string) bool {
		for _, other := range r.drafts {
			if other.ID == id {
				return true
			}
		}
		return false
	})
}

// aboutName may stand beside a name in a heading.
var aboutName = vocabulary(`velkommen servicemål kontakt kontakter support til for i hos åbningstider åbningstid og telefontider telefontid driftsmål besøg ring skriv os oppetid systemernes drift svartider svartid en et på med`)

// menuWord begins a link of the page itself.
var menuWord = lazyregexp.New(`(?i)^(?:du|vi|send|ring|skriv|gå|se|læs|log|hent|spring|find|klik|bemærk|obs|husk)(?:$|[^\p{L}])`)

// nameOf asks for a name that no title gives.
func (r *reader) nameOf(s *service, d *draft) string {
	var choices []Choice
	first := r.lines[s.lines[0]].From
	at := Range{first, first}
	for _, i := range s.lines {
		if l := r.lines[i]; r.isTitle(l) && !documents().MatchString(r.heading(l)) && !general().MatchString(r.heading(l)) && !menuWord().MatchString(r.heading(l)) && !openLabel().MatchString(r.heading(l)) && !wholeHeading().MatchString(r.heading(l)) && !severityPattern().MatchString(r.heading(l)) && len(choices) < 4 {
			called := r.heading(l)
			if before, _, ok := strings.Cut(called, ": "); ok {
				called = before // Uddannelsesstøttefonden: Ring eller skriv til os
			}
			for _, dash := range []string{" – ", " - "} {
				if about, behind, ok := strings.Cut(called, dash); ok && meant(about).section != noSection && meant(behind).empty() {
					called = behind // Support og drift – Indberet.nu
				}
			}
			if called = trimWords(called, aboutName); strings.Contains(called, "(") && !strings.Contains(called, ")") {
				called += ")"
			}
			m := meant(called)
			if called == "" || strings.Contains(r.heading(l), "?") || m.section > aboutSupport || m.channel != "" || len(m.audience) > 0 && (strings.EqualFold(called, strings.Join(m.audience, " og ")) || onlyHelp().MatchString(besideAudience(called))) || strings.ContainsAny(called, digits) || strings.HasSuffix(called, "-") || !unicode.IsUpper([]rune(called)[0]) {
				continue
			}
			if len(choices) == 0 {
				at = l.Range // what may be the name is no passage that was not used
			}
			if one := (Choice{called, called}); !slices.Contains(choices, one) {
				choices = append(choices, one)
			}
		}
	}
	value, ok := r.ask(Question{
		ID:      "name",
		Text:    "Hvad hedder tjenesten eller stedet? Du kan skrive et navn.",
		Choices: choices,
		At:      at,
		refuse: func(v string) string {
			if strings.TrimSpace(v) == "" || strings.ContainsAny(v, "\r\n") {
				return "Et navn står på én linje."
			}
			return ""
		},
	}, &d.asked)
	if !ok {
		return yaml.Unnamed // until the question is answered
	}
	return strings.TrimSpace(value)
}
