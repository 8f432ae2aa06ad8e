package page

import (
	"strconv"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/yaml/edit"
)

// support draws the lines of support.
func (f *form) support() {
	f.Leaf("h3", f.say(phraseLines))
	for i := range f.doc.Len("support") {
		path := edit.Index("support", i)
		f.folded(path, "h4", f.lineTitle(path, i), "part", func() {
			p := f.of(i)
			f.Element("div", attributes{"class", "pair"}, func() {
				f.field(f.choose(path+".channel", phraseChannel, channelOptions).must())
				f.field(f.ask(eachRow, path+".audience", phraseAudiences, phraseAudienceHint))
			})
			f.field(f.ask(eachRow, path+".contacts", phraseContacts, phraseOneEach))
			hours := f.ask(manyRows, path+".hours", phraseLineHours, phraseHoursHint)
			hours.note = f.readback(p, f.doc.Text(path+".hours"))
			f.field(hours)
			if f.doc.Has(path + ".reading") {
				f.field(f.ask(manyRows, path+".reading", phraseReading))
			}
			f.Element("div", attributes{"class", "pair"}, func() {
				f.field(f.text(path+".label", phraseLineLabel, phraseLabelHint))
				f.field(f.text(path+".topic", phraseTopic, phraseTopicHint))
			})
			if f.doc.Text(path+".channel") == string(declarations.Visit) || f.doc.Has(path+".appointment") || f.doc.Has(path+".map") {
				f.Element("div", attributes{"class", "pair"}, func() {
					f.field(f.choose(path+".appointment", phraseAppointment, appointmentOptions))
					f.field(f.text(path+".map", phraseMap, phraseURLHint))
				})
			}
			if f.doc.Text(path+".channel") == string(declarations.Web) || f.doc.Has(path+".url") {
				f.field(f.text(path+".url", phraseURL, phraseURLHint))
			}
			f.rest(path)
			f.remover(path, f.lineTitle(path, i))
		})
	}
	f.adder("support", phraseAddLine)
}

// lineTitle names a line: its channel, and whom it is for.
func (f *form) lineTitle(path string, i int) string {
	title := f.fill(phraseNthLine, strconv.Itoa(i+1))
	channel := f.doc.Text(path + ".channel")
	for _, o := range channelOptions {
		if o.value == channel {
			title = f.say(o.name)
		}
	}
	if who := f.doc.Texts(path + ".audience"); len(who) > 0 {
		title += " · " + strings.Join(who, ", ")
		return title
	}
	for _, field := range []string{".topic", ".label"} {
		if text := f.doc.Text(path + field); text != "" {
			return title + " · " + text
		}
	}
	if contacts := f.doc.Texts(path + ".contacts"); len(contacts) > 0 {
		return title + " · " + contacts[0] // a page can have two telephones
	}
	return title
}

// of returns a line of the last text without problems, if the text has as many lines now.
func (f *form) of(i int) *declarations.Support {
	d := f.Studio.Declaration
	if d == nil || len(d.Support) != f.doc.Len("support") {
		return nil
	}
	return &d.Support[i]
}

// lines returns the lines of support as options.
func (f *form) lines() (all []option) {
	for i := range f.doc.Len("support") {
		path := edit.Index("support", i)
		title := f.lineTitle(path, i)
		all = append(all, option{f.doc.Text(path + ".id"), lang.Phrase{Da: title, En: title}})
	}
	return all
}
