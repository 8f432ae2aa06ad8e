package declarations

import (
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

func (d *decoder) support() (s Support) {
	var h hoursText
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "id":
			s.ID = d.String()
		case "audience":
			s.Audience = d.Strings()
		case "topic":
			s.Topic = d.String()
		case "channel":
			s.Channel = Channel(d.String())
		case "label":
			s.Label = d.String()
		case "contacts":
			s.Contacts = d.Strings()
		default:
			h.member(d, name)
		}
	}
	s.Hours = h.read(d)
	return s
}

// hoursText is the two members that give hours, in whichever object they stand.
type hoursText struct{ wording, reading string }

// member reads a member if it is one of the two, and passes over any other.
func (h *hoursText) member(d *decoder, name string) {
	switch name {
	case "hours":
		h.wording = d.String()
	case "reading":
		h.reading = d.String()
	default:
		d.Skip()
	}
}

func (h *hoursText) read(d *decoder) Hours {
	switch {
	case h.reading != "":
		return Hours{Wording: h.wording, Schedule: d.schedule(h.reading)}
	case h.wording != "":
		// Without a reading, hours are OSM, as pages write them by hand too. They are for
		// machines: there is no wording for people to see.
		return Hours{Reading: h.wording, Schedule: d.schedule(h.wording)}
	}
	return Hours{}
}

func (d *decoder) schedule(text string) *hours.Schedule {
	if d.Failed {
		return nil
	}
	s, rest := osm.ParseCanonical(text)
	if s == nil {
		d.fail(text + ": kan ikke læses her: \"" + rest + "\". Skriv den, som kommandoen hours viser den, fx Mo-Fr 08:00-16:00; PH off.")
	}
	return s
}
