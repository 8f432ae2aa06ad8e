package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

// renderer prints the elements of a view.
type renderer struct {
	Printer
	view *View
}

// attributes are names and values in turn; an empty value leaves its attribute out.
type attributes []string

// element prints an element, written tag.class:part, around what body prints. The
// body gets the renderer as an argument, because a captured one makes the status
// module larger.
func (r *renderer) element(name string, with attributes, body func(*renderer)) {
	r.open(name, with)
	body(r)
	r.Close()
}

func (r *renderer) open(name string, with attributes) {
	name, part := cut(name, ":")
	tag, class := cut(name, ".")
	r.Open(tag, append([]string{"class", class, "part", part}, with...)...)
}

// leaf prints an element that has only text in it.
func (r *renderer) leaf(name, text string, with ...string) {
	r.open(name, with)
	r.Text(text)
	r.Close()
}

// quote prints an element with the declaration's own words: in the language of the
// view where the declaration has them, otherwise in Danish.
func (r *renderer) quote(name, text string) {
	text, language := r.view.own(text)
	r.leaf(name, text, "lang", language)
}

// say prints fixed words as the text of an element.
func (r *renderer) say(name string, words lang.Phrase) { r.leaf(name, words.In(r.view.Language)) }

func (r *renderer) sentence(s lang.Sentence) {
	for _, part := range s {
		switch {
		case part.Time.OK:
			r.element("time", attributes{"datetime", part.Time.At.String(), "data-local", wordLocal.In(r.view.Language)}, func(r *renderer) { r.clock(part.Text) })
		case part.Published && r.view.foreign() != "":
			r.quote("span", part.Text)
		case part.Strong:
			r.leaf("strong", part.Text)
		default:
			r.Text(part.Text)
		}
	}
}

// clock prints a time with "kl. 8.30" in one piece, so that no line ends in "kl.".
func (r *renderer) clock(text string) {
	i := max(index(text, "kl. "), 0)
	if i > 0 {
		r.Text(text[:i])
	}
	r.leaf("span.clock", text[i:])
}

func (r *renderer) link(l declarations.Link) { r.named("", l) }

// named prints the label of a link, as a link if it leads somewhere.
func (r *renderer) named(class string, l declarations.Link) {
	text, language := r.view.own(l.Label)
	tag, href := "a", Link(declarations.Web, l.URL)
	if href == "" {
		tag = "span"
	}
	r.leaf(tag+class, text, "href", href, "lang", language)
}
