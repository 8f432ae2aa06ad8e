package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// SpecialDay is days with hours of their own: they replace those of the line.
type SpecialDay struct {
	On    string   // the days, as published: "24. december"
	Hours Hours    // the schedule holds on these days alone
	Why   string   // for people; may be empty
	Lines []string // ids of the support that it is for; none: all that have hours
}

// names reports whether a list of ids has one; an empty list has all.
func names(list []string, id string) bool {
	for _, one := range list {
		if one == id {
			return true
		}
	}
	return len(list) == 0
}

// SpecialDay returns the special day of a line that a date is, in the version that holds
// then; nil if it is none.
func (d *Declaration) SpecialDay(p *Support, day calendar.Date) *SpecialDay {
	if v, holds := d.On(day); holds {
		return v.special(p.ID, day)
	}
	return nil
}

// special returns the last special day of a line that has a day; nil if none has.
func (d *Declaration) special(line string, day calendar.Date) (last *SpecialDay) {
	for i := range d.SpecialDays {
		s := &d.SpecialDays[i]
		if names(s.Lines, line) && (hours.Special{Hours: s.Hours.Schedule}).Has(day) {
			last = s
		}
	}
	return last
}
