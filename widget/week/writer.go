package week

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
	"servicestatus/widget/view"
)

// writer prints a picture.
type writer struct {
	view.Printer
	lang lang.Language
	of   *Picture

	drawn uint8 // the shapes
}

// open begins an element with a class. Attributes are names and values in turn; an empty
// value leaves its attribute out. The caller closes the element.
func (w *writer) open(tag, class string, with ...string) {
	w.Open(tag, append([]string{"class", class}, with...)...)
}

// close ends so many elements.
func (w *writer) close(n int) {
	for range n {
		w.Close()
	}
}

// leaf prints an element that has only text in it.
func (w *writer) leaf(tag, class, text string, with ...string) {
	w.open(tag, class, with...)
	w.Text(text)
	w.Close()
}

// both prints a text for eyes, and one that is read aloud in its place if that is another.
func (w *writer) both(shown, said string) {
	if shown == said {
		w.leaf("span", "", shown)
		return
	}
	w.leaf("span", "", shown, "aria-hidden", "true")
	w.leaf("span", "said", said)
}

// words are words of a declaration, in the language of the picture where it has them.
type words struct{ text, language string }

// own returns words of the declaration as it is on a day.
func (w *writer) own(text string, d calendar.Date) words {
	v, _ := w.of.of.On(d)
	text, language := view.Own(v, w.lang, text)
	return words{text, language}
}

// shortWeekday is "Man."; "Mon" in English.
func (w *writer) shortWeekday(d calendar.Date) string {
	name := w.lang.Weekday(d.Weekday())
	if w.lang.Code() == "da" {
		return lang.Capital(name[:len(name)-len("dag")]) + "."
	}
	return name[:3]
}

// shortDay is "Man. 23."; "Mon 23" in English.
func (w *writer) shortDay(d calendar.Date) string {
	_, _, day := d.Civil()
	text := w.shortWeekday(d) + " " + lang.Number(day)
	if w.lang.Code() == "da" {
		text += "."
	}
	return text
}

// names prints whose hours those of some lines are, each once: "Borgere, telefon; E-mail".
func (w *writer) names(lines []*declarations.Support) {
	var all []string
next:
	for _, line := range lines {
		who, language := view.WhoIn(w.of.view.Declaration, w.lang, line.Audience, line.Topic)
		channel := ", " + view.InLine(line.Channel, w.lang)
		if who == "" {
			who, channel = view.ChannelName(line.Channel, w.lang), ""
		}
		for _, other := range all {
			if other == who+channel {
				continue next
			}
		}
		if all != nil {
			w.Text("; ")
		}
		all = append(all, who+channel)
		w.leaf("span", "", who, "lang", language)
		w.Text(channel)
	}
}
