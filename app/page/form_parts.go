package page

import (
	"strconv"
	"strings"

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

func (f *form) specialDays() {
	f.section("special_days", phraseSpecialDays, f.doc.Len("special_days"), func() {
		for i := range f.doc.Len("special_days") {
			path := edit.Index("special_days", i)
			f.part(path, phraseSpecialDay, i, func() {
				f.field(f.text(path+".on", phraseDays, phraseDaysHint).must())
				f.field(f.ask(manyRows, path+".hours", phraseDayHours, phraseDayHint).must())
				f.field(f.linesOf(path))
				f.field(f.text(path+".why", phraseWhy))
			})
		}
		f.adder("special_days", phraseAddDay)
	})
}

// declaredNotices draws the notices that stand in the declaration itself. Those of a site stand in a file of their own.
func (f *form) declaredNotices() {
	f.section("notices", phraseNotices, f.doc.Len("notices"), func() {
		for i := range f.doc.Len("notices") {
			path := edit.Index("notices", i)
			f.part(path, phraseNotice, i, func() {
				f.field(f.ask(manyRows, path+".text", phraseDownText).must())
				f.Element("div", attributes{"class", "pair"}, func() {
					f.field(f.text(path+".from", phraseDownFrom, phraseInstantHint).must())
					f.field(f.text(path+".until", phraseDownUntil, phraseDownOpen))
				})
				f.field(f.linesOf(path))
			})
		}
		f.adder("notices", phraseAddNotice)
	})
}

func (f *form) links() {
	f.section("links", phraseLinks, f.doc.Len("links"), func() {
		for i := range f.doc.Len("links") {
			path := edit.Index("links", i)
			f.part(path, phraseLink, i, func() {
				f.field(f.text(path+".label", phraseCalled).must())
				f.field(f.text(path+".url", phraseURL, phraseURLHint))
			})
		}
		f.adder("links", phraseAddLink)
	})
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
		if f.Studio.removedFrom == path {
			f.button(f.say(phraseUndo), Action{Undo, ""})
		}
	})
}

func adderID(path string) string { return "add-" + strings.TrimPrefix(fieldID(path), "f-") }
