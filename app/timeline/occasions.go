package timeline

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

var changes = [...]lang.Phrase{
	Forward: {Da: "Uret stilles frem", En: "Clocks go forward"},
	Back:    {Da: "Uret stilles tilbage", En: "Clocks go back"},
}

// occasions names what is special about a day: a holiday, a named day, a change
// of the clock.
func occasions(d calendar.Date, l Language) (list []string) {
	if h := d.Holiday(); h != calendar.NoHoliday {
		list = append(list, l.Holiday(h))
	}
	if n := d.Named(); n != calendar.NoNamedDay {
		list = append(list, l.NamedDay(n))
	}
	if c := ChangeOn(d); c != Steady {
		list = append(list, changes[c].In(l))
	}
	return list
}

// changeNote says what a change of the clock does to the day: "timen 2–3 findes
// ikke". It is empty on other days.
func changeNote(c Change, l Language) string {
	hour := l.Clock(changeHour) + "–" + l.Clock(changeHour+60)
	note := lang.Phrase{}
	switch c {
	case Forward:
		note = lang.Phrase{Da: "timen " + hour + " findes ikke", En: "there is no hour " + hour}
	case Back:
		note = lang.Phrase{Da: "timen " + hour + " kommer to gange", En: "the hour " + hour + " comes twice"}
	}
	return note.In(l)
}
