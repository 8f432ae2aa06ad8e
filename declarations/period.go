package declarations

import "servicestatus/declarations/calendar"

// Period is days in Denmark, both included. A bound that is 0 is none.
type Period struct{ From, Until calendar.Date }

// Has reports whether the day is in the period.
func (p Period) Has(d calendar.Date) bool { return p.From <= d && (p.Until == 0 || d <= p.Until) }

// never is a day after all others.
const never calendar.Date = 1 << 20

// end returns the last day.
func (p Period) end() calendar.Date {
	if p.Until == 0 {
		return never
	}
	return p.Until
}

// versions returns the declaration and the others with its ID, in order of time.
func (d *Declaration) versions() []*Declaration {
	return append([]*Declaration{d}, d.Versions...)
}

// On returns the version that holds on a day. Where none does, it returns the last one
// that did, or else the first one that will, and holds is false.
func (d *Declaration) On(day calendar.Date) (v *Declaration, holds bool) {
	for _, next := range d.versions() {
		if v != nil && day < next.Valid.From {
			break
		}
		v = next
		if v.Valid.Has(day) {
			return v, true
		}
	}
	return v, false
}
