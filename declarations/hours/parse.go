package hours

import "servicestatus/declarations/calendar"

// Parse reads hours in either language: OSM's opening_hours if it is that, or
// else Danish. Where neither can be read, the error is that of the language the
// text looks like.
func Parse(text string) (*Schedule, error) {
	s, osmErr := ParseOSM(text)
	if osmErr == nil {
		return s, nil
	}
	s, danishErr := ParseDanish(text)
	if danishErr == nil {
		return s, nil
	}
	// The one that got further is the one that was meant.
	osm, danish := osmErr.(*SyntaxError), danishErr.(*SyntaxError)
	if osm.Offset > danish.Offset || osm.Offset == danish.Offset && osm.Message != notHours {
		return nil, osm
	}
	return nil, danish
}

// Rules returns the rules in order of precedence, the last one strongest. They
// are the schedule's own: read, don't write.
func (s *Schedule) Rules() []Rule { return s.rules }

// Strongest returns the index of the last rule that, on a date, puts aside
// those before it.
func (s *Schedule) Strongest(d calendar.Date) int {
	at := dayOf(d)
	return s.strongest(&at, false)
}
