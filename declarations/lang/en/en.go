// Package en says in English what a status is.
//
// The rules of wording: "8:30" and "20:00" on a 24-hour clock, the day from
// "0:00" to "24:00"; "Monday 23 November 2026"; "98.5%"; the state first, one
// word. What a declaration itself says stays in Danish.
package en

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/lang/names"
)

// Language says things in English.
type Language struct{}

// Code returns the language's tag, as in HTML's lang.
func (Language) Code() string { return "en" }

// Support says what a way to reach support is now. It is empty where the
// declaration gives no hours.
func (Language) Support(now calendar.Instant, s *declarations.SupportStatus) declarations.Sentence {
	if s.Hours.Schedule == nil {
		return nil
	}
	email := s.Channel == declarations.Email
	switch s.State {
	case hours.Open:
		word, until := "Open", " · closes "
		if email {
			word, until = "Handled now", " · ends "
		}
		if !s.Until.OK {
			return declarations.Sentence{{Text: word, Strong: true}, {Text: " · around the clock"}}
		}
		return declarations.Sentence{{Text: word, Strong: true}, {Text: until}, {Text: when(now, s.Until.At, true), Time: s.Until}}
	case hours.Closed:
		if email && s.NextOpen.OK {
			return declarations.Sentence{{Text: "Handled again ", Strong: true}, {Text: when(now, s.NextOpen.At, false), Time: s.NextOpen}}
		}
		word := "Closed"
		if email {
			word = "Not handled now"
		}
		if !s.NextOpen.OK {
			return declarations.Sentence{{Text: word, Strong: true}}
		}
		return declarations.Sentence{{Text: word, Strong: true}, {Text: " · opens "}, {Text: when(now, s.NextOpen.At, false), Time: s.NextOpen}}
	}
	if s.Holiday != calendar.NoHoliday {
		return declarations.Sentence{{Text: "Public holiday (" + holidays[s.Holiday] + ")", Strong: true}, {Text: " – hours not stated"}}
	}
	return declarations.Sentence{{Text: "Hours not stated", Strong: true}}
}

// SupportNotes says what else one should know today.
func (Language) SupportNotes(now calendar.Instant, s *declarations.SupportStatus) (notes []string) {
	if s.Hours.Schedule == nil {
		return nil
	}
	if s.Comment != "" && s.Comment != hours.NotStated {
		notes = append(notes, s.Comment)
	}
	if s.Holiday != calendar.NoHoliday && s.State != hours.Unknown && !(s.Unsaid.OK && s.Unsaid.At.Date() == now.Date()) {
		notes = append(notes, "Public holiday: "+holidays[s.Holiday])
	}
	if s.Caution != calendar.NoNamedDay {
		notes = append(notes, "It is "+namedDays[s.Caution]+" – hours may differ")
	}
	if s.Unsaid.OK {
		d := s.Unsaid.At.Date()
		day := relative(now.Date(), d)
		switch day {
		case "":
			day = "Today"
		case "tomorrow":
			day = "Tomorrow"
		default:
			day = day[len("on "):]
		}
		if h := d.Holiday(); h != calendar.NoHoliday {
			day += " is a public holiday (" + holidays[h] + ")"
		}
		notes = append(notes, day+" – hours not stated")
	}
	return notes
}

// Track says which uptime window applies now and what is promised in it.
func (l Language) Track(at calendar.Instant, s *declarations.TrackStatus) declarations.Sentence {
	if s.Window == nil {
		if s.Unknown {
			return declarations.Sentence{{Text: "Uptime not stated"}}
		}
		return declarations.Sentence{{Text: "No uptime stated for this time"}}
	}
	now := " now: "
	if !s.Until.OK {
		now = ": "
	}
	out := declarations.Sentence{{Text: s.Window.Label, Published: true}, {Text: now}, {Text: l.Percent(s.Window.Guarantee), Strong: true}}
	if s.Window.Guaranteed {
		out = append(out, declarations.Part{Text: " guaranteed"})
	}
	if !s.Until.OK {
		return append(out, declarations.Part{Text: " around the clock"})
	}
	return append(out, declarations.Part{Text: " until "}, declarations.Part{Text: bare(when(at, s.Until.At, true)), Time: s.Until})
}

// TrackNotes says on what footing.
func (Language) TrackNotes(s *declarations.TrackStatus) []string {
	if s.Inferred {
		return []string{"The declaration does not name this time expressly"}
	}
	return nil
}

// near is how many days ahead a weekday alone says which one is meant.
const near = 5

// when names an instant at which something begins, or ends: midnight is then
// 24:00 of the day that ends.
func when(now, t calendar.Instant, ends bool) string {
	d, second := t.Local()
	if ends && second == 0 {
		d, second = d-1, calendar.Day
	}
	minute := number(second / 60 % 60)
	if len(minute) == 1 {
		minute = "0" + minute
	}
	clock := "at " + number(second/3600) + ":" + minute
	if day := relative(now.Date(), d); day != "" {
		return day + " " + clock
	}
	return clock
}

// bare leaves out the preposition that a time begins with.
func bare(text string) string {
	for _, preposition := range []string{"on ", "at "} {
		if len(text) > 3 && text[:3] == preposition {
			return text[3:]
		}
	}
	return text
}

// relative names a day as people say it; today has no name.
func relative(today, d calendar.Date) string {
	weekday := names.Weekday(names.English, d.Weekday())
	switch n := d - today; {
	case n == 0:
		return ""
	case n == 1:
		return "tomorrow"
	case n > 1 && n <= near:
		return "on " + weekday
	}
	year, month, day := d.Civil()
	s := "on " + weekday + " " + number(day) + " " + names.Month(names.English, month)
	if year != today.Year() {
		s += " " + number(year)
	}
	return s
}

// Percent returns "99.9%".
func (Language) Percent(p declarations.Percent) string { return string(p.Append(nil, '.')) + "%" }

func number(n int) string { return string(jsontext.AppendInt(nil, int64(n))) }

var holidays = [...]string{
	calendar.NewYearsDay:        "New Year’s Day",
	calendar.MaundyThursday:     "Maundy Thursday",
	calendar.GoodFriday:         "Good Friday",
	calendar.EasterSunday:       "Easter Sunday",
	calendar.EasterMonday:       "Easter Monday",
	calendar.PrayerDay:          "General Prayer Day",
	calendar.AscensionDay:       "Ascension Day",
	calendar.WhitSunday:         "Whit Sunday",
	calendar.WhitMonday:         "Whit Monday",
	calendar.ChristmasDay:       "Christmas Day",
	calendar.SecondChristmasDay: "Second Christmas Day",
}

var namedDays = [...]string{
	calendar.MayDay:          "1 May",
	calendar.ConstitutionDay: "Constitution Day",
	calendar.ChristmasEve:    "Christmas Eve",
	calendar.NewYearsEve:     "New Year’s Eve",
}
