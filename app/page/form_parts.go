package page

import (
	"strconv"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/yaml/edit"
)

// service draws what the declaration is about.
func (f *form) service() {
	f.field(f.text("name", phraseName, phraseNameHint).must())
	f.field(f.text("id", phraseID, phraseIDHint).must())
	f.field(f.text("source.label", phraseSourceLabel).must())
	f.field(f.text("source.url", phraseSourceURL, phraseURLHint))
	f.Element("div", attributes{"class", "pair"}, func() {
		f.field(f.ask(day, "valid.from", phraseValidFrom, phraseValidHint))
		f.field(f.ask(day, "valid.until", phraseValidUntil))
	})
}

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
	} else if label := f.doc.Text(path + ".label"); label != "" {
		title += " · " + label
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

func (f *form) specialDays() {
	f.section("special_days", phraseSpecialDays, f.doc.Len("special_days"), func() {
		for i := range f.doc.Len("special_days") {
			path := edit.Index("special_days", i)
			f.part(path, phraseSpecialDay, i, func() {
				f.field(f.text(path+".on", phraseDays, phraseDaysHint).must())
				f.field(f.ask(manyRows, path+".hours", phraseDayHours, phraseDayHint).must())
				f.field(f.text(path+".why", phraseWhy))
			})
		}
		f.adder("special_days", phraseAddDay)
	})
}

func (f *form) uptime() {
	n := 0
	for i := range f.doc.Len("uptime") {
		n += f.doc.Len(edit.Index("uptime", i) + ".windows")
	}
	f.section("uptime", phraseUptimes, n, func() {
		n := 0
		for i := range f.doc.Len("uptime") {
			windows := edit.Index("uptime", i) + ".windows"
			for j := range f.doc.Len(windows) {
				path := edit.Index(windows, j)
				f.part(path, phraseUptimes, n, func() {
					f.Element("div", attributes{"class", "pair"}, func() {
						f.field(f.text(path+".label", phraseCalled).must())
						f.field(f.text(path+".guarantee", phrasePercent).must())
						f.field(f.choose(path+".guaranteed", phraseIsGuaranteed, booleanOptions).must())
						f.field(f.choose(path+".period", phrasePeriod, periodOptions))
					})
					f.field(f.ask(manyRows, path+".hours", phraseWhen).must())
				})
				n++
			}
			f.rest(edit.Index("uptime", i))
		}
		f.adder("uptime", phraseAddUptime)
	})
}

func (f *form) maintenance() {
	f.section("maintenance", phraseMaintenance, f.doc.Len("maintenance"), func() {
		for i := range f.doc.Len("maintenance") {
			path := edit.Index("maintenance", i)
			f.part(path, phraseMaintenance, i, func() {
				f.field(f.text(path+".label", phraseCalled).must())
				f.field(f.ask(manyRows, path+".hours", phraseWhen, phraseWhenHint).must())
			})
		}
		f.adder("maintenance", phraseAddMaintenance)
	})
}

func (f *form) response() {
	f.section("response", phraseResponse, f.doc.Len("response"), func() {
		for i := range f.doc.Len("response") {
			path := edit.Index("response", i)
			f.part(path, phraseResponseTime, i, func() {
				f.field(f.ask(manyRows, path+".wording", phraseWording).must())
				f.Element("div", attributes{"class", "pair"}, func() {
					f.field(f.choose(path+".channel", phraseChannel, channelOptions))
					f.field(f.choose(path+".measure", phraseMeasure, measureOptions))
					f.field(f.ask(eachRow, path+".audience", phraseAudiences, phraseOneEach))
					f.field(f.text(path+".severity", phraseSeverity, phraseSeverityHint))
				})
				for j := range f.doc.Len(path + ".steps") {
					step := edit.Index(path+".steps", j)
					number := strconv.Itoa(j + 1)
					f.Element("div", attributes{"class", "pair"}, func() {
						share, in := f.text(step+".share", phraseStepShare), f.ask(within, step+".within", phraseStepWithin, phraseWithinHint).must()
						share.label, in.label = f.fill(phraseStepShare, number), f.fill(phraseStepWithin, number)
						f.field(share)
						f.field(in)
					})
				}
				if f.doc.Len(path+".steps") > 1 {
					f.field(f.choose(path+".mode", phraseMode, modeOptions))
				}
				f.field(f.choose(path+".clock", phraseClock, clockOptions))
				if f.doc.Text(path+".clock") == string(declarations.SupportHours) || f.doc.Has(path+".support") {
					f.field(f.choose(path+".support", phraseWhoseHours, f.lines()))
				}
				f.adder(path+".steps", phraseAddStep)
			})
		}
		f.adder("response", phraseAddResponse)
	})
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

// part draws a member of a list that has a few fields, and a button that removes it.
func (f *form) part(path string, name lang.Phrase, i int, content func()) {
	title := f.say(name) + " " + strconv.Itoa(i+1)
	f.Element("fieldset", attributes{"class", "part"}, func() {
		f.Leaf("legend", title)
		content()
		f.rest(path)
		f.remover(path, title)
	})
}

func (f *form) remover(path, title string) {
	f.Element("p", attributes{"class", "buttons"}, func() {
		f.button(f.say(phraseRemove), Action{RemovePart, path}, "aria-label", f.say(phraseRemove)+": "+title)
	})
}

// adder draws the button that adds a member to a list, and, where the last was removed, the one that brings it back.
func (f *form) adder(path string, text lang.Phrase) {
	f.Element("p", attributes{"class", "buttons"}, func() {
		f.button(f.say(text), Action{AddPart, path}, "id", adderID(path))
		if f.Studio.removed != "" && f.Studio.removedFrom == path {
			f.button(f.say(phraseUndo), Action{UndoRemove, ""})
		}
	})
}

func adderID(path string) string { return "add-" + strings.TrimPrefix(fieldID(path), "f-") }
