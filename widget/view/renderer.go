package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

// renderer prints the elements of a view.
type renderer struct {
	out    Printer
	view   *View
	called bool // the address that stands out is printed

	noted  string // the notes that are printed
	breaks bool   // what stands after a dot in the next sentence has a line of its own

	continued bool // the next sentence goes on after other words, with a small letter
}

// open begins an element, written tag.class:part. The caller closes the element: a function around
// what is in it makes the status module larger.
func (r *renderer) open(name string) { r.with(name) }

// with begins an element with attributes, names and values in turn; an empty value leaves its
// attribute out.
func (r *renderer) with(name string, attributes ...string) {
	name, part := cut(name, ":")
	tag, class := cut(name, ".")
	r.out.Open(tag, append([]string{"class", class, "part", part}, attributes...)...)
}

// Text adds text to the element opened last. Like Close, it is called so often that the status
// module is smaller where the printer is found in one place.
//
//go:noinline
func (r *renderer) Text(text string) { r.out.Text(text) }

// Close ends the element opened last.
//
//go:noinline
func (r *renderer) Close() { r.out.Close() }

// leaf prints an element that has only text in it.
func (r *renderer) leaf(name, text string) {
	r.open(name)
	r.Text(text)
	r.Close()
}

// foreign prints an element with text in a language; empty is the view's.
func (r *renderer) foreign(name, text, language string) {
	r.with(name, "lang", language)
	r.Text(text)
	r.Close()
}

// quote prints an element with the declaration's own words: in the language of the
// view where the declaration has them, otherwise in Danish.
func (r *renderer) quote(name, text string) {
	text, language := r.view.own(text)
	r.foreign(name, text, language)
}

// in returns fixed words in the language of the view.
func (r *renderer) in(words *lang.Phrase) string { return words.In(r.view.Language) }

// say prints fixed words as the text of an element.
func (r *renderer) say(name string, words *lang.Phrase) { r.leaf(name, r.in(words)) }

func (r *renderer) sentence(s lang.Sentence) {
	for i := range s {
		part := &s[i]
		text := part.Text
		if r.continued {
			text = lang.Small(text)
			r.continued = false
		}
		const dot = " · "
		if r.breaks && lang.Index(text, dot) == 0 {
			r.breaks = false
			r.Close()
			r.Text(" ")
			r.open("span.then")
			text = lang.Capital(text[len(dot):])
		}
		switch {
		case part.Time.OK:
			r.with("time", "datetime", part.Time.At.String(), "data-local", r.in(&wordLocal))
			r.clock(text)
			r.Close()
		case part.Published && r.view.foreign() != "":
			r.quote("span", text)
		case part.Strong:
			r.leaf("strong", text)
		default:
			r.Text(text)
		}
	}
}

// clock prints a time with "kl. 8.30" in one piece, so that no line ends in "kl.".
func (r *renderer) clock(text string) {
	i := max(lang.Index(text, "kl. "), 0)
	if i > 0 {
		r.Text(text[:i])
	}
	r.leaf("span.clock", text[i:])
}

func (r *renderer) link(l *declarations.Link) { r.named("", l.Label, l.URL) }

// named prints a label, as a link if it leads somewhere.
func (r *renderer) named(class, label, url string) {
	text, language := r.view.own(label)
	tag, href := "a", Link(declarations.Web, url)
	if href == "" {
		tag = "span"
	}
	r.with(tag+class, "href", href, "lang", language)
	r.Text(text)
	r.Close()
}
