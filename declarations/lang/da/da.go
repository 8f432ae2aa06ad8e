// Package da says in Danish what a status is.
//
// The rules of wording:
//
//   - Weekdays, months and holidays in lower case. "mandag den 23. november".
//   - Clock times "kl. 8.30" and "kl. 20.00"; the day starts "kl. 0", ends "kl.
//     24", and is whole "hele døgnet". Ranges take an unspaced en dash.
//     "98,5 %" has a no-break space. (Dansk Sprognævn, Retskrivningsordbogen
//     §42, §57 and §60.)
//   - A day is named as people name it: not at all when it is today, "i
//     morgen", then the weekday, then weekday and date.
//   - The state comes first and is one word; what changes it follows a dot.
//   - E-mail is never open or closed: it is handled, or handled again.
//   - Where the declaration is silent, so are we: "ikke oplyst".
package da

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Language says things in Danish.
type Language struct{}

// Code returns the language's tag, as in HTML's lang.
func (Language) Code() string { return "da" }

// Support says what a way to reach support is now. It is empty where the
// declaration gives no hours.
func (Language) Support(now calendar.Instant, s *declarations.SupportStatus) declarations.Sentence {
	if s.Hours.Schedule == nil {
		return nil
	}
	email := s.Channel == declarations.Email
	switch s.State {
	case hours.Open:
		word, until := "Åben", " · lukker "
		if email {
			word, until = "Behandles nu", " · til "
		}
		if !s.Until.OK {
			return declarations.Sentence{{Text: word, Strong: true}, {Text: " · hele døgnet"}}
		}
		return declarations.Sentence{{Text: word, Strong: true}, {Text: until}, {Text: end(now, s.Until.At), Time: s.Until}}
	case hours.Closed:
		if email && s.NextOpen.OK {
			return declarations.Sentence{{Text: "Behandles igen ", Strong: true}, {Text: start(now, s.NextOpen.At), Time: s.NextOpen}}
		}
		word := "Lukket"
		if email {
			word = "Behandles ikke nu"
		}
		if !s.NextOpen.OK {
			return declarations.Sentence{{Text: word, Strong: true}}
		}
		return declarations.Sentence{{Text: word, Strong: true}, {Text: " · åbner "}, {Text: start(now, s.NextOpen.At), Time: s.NextOpen}}
	}
	what := "åbningstid ikke oplyst"
	if email {
		what = "behandlingstid ikke oplyst"
	}
	if s.Holiday != calendar.NoHoliday {
		return declarations.Sentence{{Text: "Helligdag (" + holidays[s.Holiday] + ")", Strong: true}, {Text: " – " + what}}
	}
	return declarations.Sentence{{Text: declarations.Capital(what), Strong: true}}
}

// SupportNotes says what else one should know today.
func (Language) SupportNotes(now calendar.Instant, s *declarations.SupportStatus) (notes []string) {
	if s.Hours.Schedule == nil {
		return nil
	}
	if s.Comment != "" && s.Comment != hours.NotStated {
		notes = append(notes, declarations.Capital(s.Comment))
	}
	if s.Holiday != calendar.NoHoliday && s.State != hours.Unknown && !(s.Unsaid.OK && s.Unsaid.At.Date() == now.Date()) {
		notes = append(notes, "Helligdag: "+holidays[s.Holiday])
	}
	if s.Caution != calendar.NoNamedDay {
		notes = append(notes, "Det er "+namedDays[s.Caution]+" – tiderne kan afvige")
	}
	if s.Unsaid.OK {
		d := s.Unsaid.At.Date()
		day := relative(now.Date(), d)
		if day == "" {
			day = "i dag"
		}
		what := " – åbningstid ikke oplyst"
		if s.Channel == declarations.Email {
			what = " – behandlingstid ikke oplyst"
		}
		if h := d.Holiday(); h != calendar.NoHoliday {
			notes = append(notes, declarations.Capital(day)+" er helligdag ("+holidays[h]+")"+what)
		} else {
			notes = append(notes, declarations.Capital(day)+what)
		}
	}
	return notes
}

// Track says which uptime window applies now and what is promised in it.
func (l Language) Track(at calendar.Instant, s *declarations.TrackStatus) declarations.Sentence {
	if s.Window == nil {
		if s.Unknown {
			return declarations.Sentence{{Text: "Oppetid ikke oplyst"}}
		}
		return declarations.Sentence{{Text: "Ingen oppetid oplyst for dette tidsrum"}}
	}
	now := " nu: "
	if !s.Until.OK {
		now = ": "
	}
	out := declarations.Sentence{{Text: s.Window.Label, Published: true}, {Text: now}, {Text: l.Percent(s.Window.Guarantee), Strong: true}}
	if s.Window.Guaranteed {
		out = append(out, declarations.Part{Text: " garanteret"})
	}
	if !s.Until.OK {
		return append(out, declarations.Part{Text: " hele døgnet"})
	}
	return append(out, declarations.Part{Text: " til "}, declarations.Part{Text: end(at, s.Until.At), Time: s.Until})
}

// TrackNotes says on what footing.
func (Language) TrackNotes(s *declarations.TrackStatus) []string {
	if s.Inferred {
		return []string{"Tidsrummet er ikke udtrykkeligt nævnt"}
	}
	return nil
}

// Percent returns "99,9 %".
func (Language) Percent(p declarations.Percent) string { return string(p.Append(nil, ',')) + "\u00a0%" }

var holidays = [...]string{
	calendar.NewYearsDay:        "nytårsdag",
	calendar.MaundyThursday:     "skærtorsdag",
	calendar.GoodFriday:         "langfredag",
	calendar.EasterSunday:       "påskedag",
	calendar.EasterMonday:       "2. påskedag",
	calendar.PrayerDay:          "store bededag",
	calendar.AscensionDay:       "Kristi himmelfartsdag",
	calendar.WhitSunday:         "pinsedag",
	calendar.WhitMonday:         "2. pinsedag",
	calendar.ChristmasDay:       "juledag",
	calendar.SecondChristmasDay: "2. juledag",
}

var namedDays = [...]string{
	calendar.MayDay:          "1. maj",
	calendar.ConstitutionDay: "grundlovsdag",
	calendar.ChristmasEve:    "juleaftensdag",
	calendar.NewYearsEve:     "nytårsaftensdag",
}
