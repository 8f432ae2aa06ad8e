package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// date reads a date: "2026-07-01".
func (d *decoder) date() calendar.Date {
	date, ok := calendar.ParseDate(d.String())
	if !ok {
		d.fail("ikke en dato som 2026-07-01")
	}
	return date
}

// instant reads an instant: "2026-07-01T12:00:00+02:00".
func (d *decoder) instant() calendar.Instant {
	t, ok := calendar.ParseRFC3339(d.String())
	if !ok {
		d.fail("ikke et tidspunkt som 2026-07-01T12:00:00+02:00")
	}
	return t
}

func (d *decoder) period() (p Period) {
	for d.Open('{'); d.More('}'); {
		switch d.Name() {
		case "from":
			p.From = d.date()
		case "until":
			p.Until = d.date()
		default:
			d.Skip()
		}
	}
	return p
}

func (d *decoder) ended() *Ended {
	e := &Ended{}
	for d.Open('{'); d.More('}'); {
		switch d.Name() {
		case "on":
			e.On = d.date()
		case "text":
			e.Text = d.String()
		case "see":
			e.See = d.link()
		default:
			d.Skip()
		}
	}
	return e
}

func (d *decoder) notice() (n Notice) {
	for d.Open('{'); d.More('}'); {
		switch d.Name() {
		case "from":
			n.From = d.instant()
		case "until":
			n.Until = hours.Bound{At: d.instant(), OK: true}
		case "text":
			n.Text = d.String()
		case "level":
			n.Level = Level(d.String())
		case "lines":
			n.Lines = d.Strings()
		case "state":
			n.Decides = true
			switch d.String() {
			case "closed":
				n.State = hours.Closed
			case "unknown":
				n.State = hours.Unknown
			default:
				d.fail("ikke en tilstand som closed")
			}
		default:
			d.Skip()
		}
	}
	return n
}

func (d *decoder) specialDay() (s SpecialDay) {
	var h hoursText
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "on":
			s.On = d.String()
		case "why":
			s.Why = d.String()
		case "lines":
			s.Lines = d.Strings()
		default:
			h.member(d, name)
		}
	}
	s.Hours = h.must(d)
	return s
}

func (d *decoder) maintenance() (m Maintenance) {
	var h hoursText
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "label":
			m.Label = d.String()
		case "tracks":
			m.Tracks = d.Strings()
		case "guarantee":
			m.Suspends = d.String() == "suspended"
		case "wording":
			m.Wording = d.String()
		default:
			h.member(d, name)
		}
	}
	m.Hours = h.must(d)
	return m
}
