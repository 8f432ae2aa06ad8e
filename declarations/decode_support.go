package declarations

import (
	"errors"

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
		case "url":
			s.URL = d.String()
		case "map":
			s.Map = d.String()
		case "appointment":
			s.Appointment = d.String()
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

// must is read, of what means nothing without hours.
func (h *hoursText) must(d *decoder) Hours {
	out := h.read(d)
	if out.Schedule == nil {
		d.fail("tider mangler")
	}
	return out
}

func (d *decoder) schedule(text string) *hours.Schedule {
	if d.Failed {
		return nil
	}
	s, err := osm.ParseTyped(text)
	if err != nil {
		d.fail(text + ": " + err.Error())
		if syntax, ok := errors.AsType[*hours.SyntaxError](err); ok {
			d.good = syntax.Offset
		}
		return nil
	}
	return s
}
