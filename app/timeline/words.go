package timeline

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// words are the fixed words around what is said, in Danish and English.
type words struct{ da, en string }

func (w words) in(l Language) string {
	if l.Code() == "en" {
		return w.en
	}
	return w.da
}

var (
	wordDay        = words{"Dag", "Day"}
	wordHours      = words{"Tider", "Hours"}
	wordOccasion   = words{"Dage, hvor tiderne kan være anderledes", "Days on which hours may be different"}
	wordNoDays     = words{"Ingen i det tidsrum.", "None in that time."}
	wordEveryone   = words{"Alle", "Everyone"}
	wordAll        = words{"Al support", "All support"}
	wordUptime     = words{"Oppetid", "Uptime"}
	wordToday      = words{"I dag", "Today"}
	wordNow        = words{"Nu", "Now"}
	wordOpen       = words{"Åben", "Open"}
	wordOpenEmail  = words{"Åben; e-mail behandles", "Open; e-mail is handled"}
	wordHandled    = words{"Behandles", "Handled"}
	wordUnstated   = words{"Ikke oplyst", "Not stated"}
	wordClosed     = words{"lukket", "closed"}
	wordUnhandled  = words{"behandles ikke", "not handled"}
	wordUnknown    = words{"ikke oplyst", "not stated"}
	wordNoWindow   = words{"ingen oppetid oplyst", "no uptime stated"}
	wordAllDay     = words{"hele døgnet", "around the clock"}
	wordInferred   = words{"ikke udtrykkeligt nævnt", "not expressly named"}
	wordMayDiffer  = words{"tiderne kan afvige", "hours may differ"}
	wordSummer     = words{"sommertid", "summer time"}
	wordStandard   = words{"vintertid", "winter time"}
	wordHolidays   = words{"Helligdage", "Public holidays"}
	wordHolidaysOn = words{"Helligdage, ", "Public holidays, "}
	wordNoTypical  = words{"tiderne følger datoen, så ingen uge er typisk.", "hours go by the date, so no week is typical."}
	wordForward    = words{"Uret stilles frem", "Clocks go forward"}
	wordBack       = words{"Uret stilles tilbage", "Clocks go back"}
)

// hour names the hour in which the clock is changed: "2–3".
func hour(l Language) string { return l.ShortClock(leaps) + "–" + l.ShortClock(leaps+60) }

// missing says what moving the clock forward does to the day, twice what moving
// it back does.
func missing(l Language) string {
	if l.Code() == "en" {
		return "there is no hour " + hour(l)
	}
	return "timen " + hour(l) + " findes ikke"
}

func twice(l Language) string {
	if l.Code() == "en" {
		return "the hour " + hour(l) + " comes twice"
	}
	return "timen " + hour(l) + " kommer to gange"
}

// changed says what is done to the clock, or nothing.
func changed(c Change, l Language) string {
	switch c {
	case Forward:
		return wordForward.in(l)
	case Back:
		return wordBack.in(l)
	}
	return ""
}

// occasions are what the day is: a holiday or a named day, and a clock change.
func occasions(d calendar.Date, l Language) (list []string) {
	if h := d.Holiday(); h != calendar.NoHoliday {
		list = append(list, l.Holiday(h))
	}
	if n := d.Named(); n != calendar.NoNamedDay {
		list = append(list, l.NamedDay(n))
	}
	if text := changed(ChangeOn(d), l); text != "" {
		list = append(list, text)
	}
	return list
}

// weekdays names the weekdays of a week: "mandag–torsdag og lørdag".
func weekdays(week hours.Week, l Language) string {
	return l.List(lang.Weekdays(week.Runs(), l.Weekday))
}
