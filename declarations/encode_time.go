package declarations

import "servicestatus/declarations/calendar"

// lifetime writes when the declaration holds, and how the service ended.
func (e *encoder) lifetime(d *Declaration) {
	if d.Valid != (Period{}) {
		e.Key("valid")
		e.Begin('{')
		e.date("from", d.Valid.From)
		e.date("until", d.Valid.Until)
		e.End('}')
	}
	if d.Ended != nil {
		e.Key("ended")
		e.Begin('{')
		e.date("on", d.Ended.On)
		e.text("text", d.Ended.Text)
		e.member("see", d.Ended.See)
		e.End('}')
	}
}

func (e *encoder) date(name string, d calendar.Date) {
	if d != 0 {
		e.text(name, d.String())
	}
}

func (e *encoder) notice(n *Notice) {
	e.text("from", n.From.String())
	if n.Until.OK {
		e.text("until", n.Until.At.String())
	}
	e.text("text", n.Text)
	e.text("level", string(n.Level))
	e.texts("lines", n.Lines)
	if n.Decides {
		e.text("state", n.State.String())
	}
}

func (e *encoder) specialDay(s *SpecialDay) {
	e.text("on", s.On)
	e.hours(&s.Hours)
	e.text("why", s.Why)
	e.texts("lines", s.Lines)
}

func (e *encoder) maintenance(m *Maintenance) {
	e.text("label", m.Label)
	e.hours(&m.Hours)
	e.texts("tracks", m.Tracks)
	if m.Suspends {
		e.text("guarantee", "suspended")
	}
	e.text("wording", m.Wording)
}
