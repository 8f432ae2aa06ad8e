package describe

import (
	"fmt"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
)

// speaker says statements in a language. Weekdays are either in full ("mandag kl.
// 8–16"), or as short as on a sign ("man. kl. 8–16").
type speaker struct {
	lang    lang.Language
	weekday func(calendar.Weekday) string
	clock   func(calendar.Minute) string
	span    func(from, to calendar.Minute) string
	ordinal func(n int) string                   // which one; -1 is the last
	every   func(n int, unit lang.Phrase) string // "hver anden uge"
	daysOf  func(from, to int) string            // of a month that is named later: "5.", "5.–7."
}

var (
	danish      = speaker{da.Language{}, da.Language{}.Weekday, da.Language{}.Clock, da.Language{}.Span, danishOrdinal, danishEvery, danishDays}
	shortDanish = speaker{da.Language{}, da.Language{}.ShortWeekday, da.Language{}.Clock, da.Language{}.Span, danishOrdinal, danishEvery, danishDays}
	english     = speaker{en.Language{}, en.Language{}.Weekday, en.Language{}.Clock, en.Language{}.Span, englishOrdinal, englishEvery, numbers}
)

// word returns a phrase in the language of the speaker.
func (sp speaker) word(p lang.Phrase) string { return p.In(sp.lang) }

// fill returns a phrase with its verbs replaced.
func (sp speaker) fill(p lang.Phrase, with ...any) string { return fmt.Sprintf(p.In(sp.lang), with...) }

func (sp speaker) say(s *statement) string {
	when := ""
	if s.of.colon() {
		when = sp.when(&s.of.when)
	}
	if s.shut() && s.comment == "" && !s.named() && len(s.of.when.Dates) == 0 && len(s.of.when.Weeks) == 0 && onlyYear(s.of.when.Years) != 0 && when != "" {
		return lang.Join(lang.Join(sp.word(leads[s.lead]), sp.word(wordClosed)), when) // "lukket i 2026"
	}
	text := lang.Join(sp.word(leads[s.lead]), when)
	if s.of.inline {
		text = lang.Join(lang.Join(text, sp.days(s)), sp.within(&s.of.when))
		return then(text, sp.hours(s)) + sp.also(s)
	}
	if when != "" && (s.too || s.named()) {
		text += ":"
	}
	if s.too {
		return lang.Join(text, sp.word(wordAlsoOnHolidays))
	}
	if !s.closesHolidays() {
		text = lang.Join(text, sp.days(s))
	}
	return then(text, sp.hours(s)) + sp.also(s)
}

// then puts hours after days. A colon keeps a number at the end of these apart.
func then(days, hours string) string {
	if days != "" && digit(days[len(days)-1]) && hours != "" && digit(hours[0]) {
		days += ":"
	}
	return lang.Join(days, hours)
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// also says what a statement means for holidays, where that has to be said.
func (sp speaker) also(s *statement) string {
	text := ""
	if s.work {
		text += sp.word(wordExceptHolidays)
	}
	if s.even {
		text += sp.word(wordEvenHolidays)
	}
	return text
}

// days names the weekdays and holidays of a statement.
func (sp speaker) days(s *statement) string {
	name := sp.word(wordWorkdays)
	switch {
	case s.on:
		return sp.fill(wordHolidaysOn, sp.week(s.week, sp.lang.Weekday))
	case s.work && name != "" && (s.within || s.week != workdays):
		text := sp.week(s.week, sp.weekday)
		if !s.within {
			text = name + ": " + text
		}
		return text
	case s.work && name != "":
		return name
	case s.week != everyDay:
		return sp.week(s.week, sp.weekday)
	case s.each, s.of.when.Every() && s.lead == also && !s.of.base,
		s.of.base && s.lead == none && s.state == hours.Open && (len(s.spans) > 1 || s.spans[0] != wholeDay):
		return sp.word(wordEveryDay)
	}
	return ""
}

// week names weekdays, and holidays, each weekday as the function has it.
func (sp speaker) week(week hours.Week, name func(calendar.Weekday) string) string {
	list := lang.Weekdays(runs(week), name)
	if week&hours.Holidays != 0 {
		list = append(list, sp.word(wordHolidays))
	}
	return sp.lang.List(list)
}
