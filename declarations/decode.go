package declarations

import (
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/jsontext"
)

// DecodeError is a published declaration that could not be read. The reason is
// Danish: an editor meets it in the browser's console.
type DecodeError struct {
	Offset int // in bytes
	Reason string
	Good   int // how many bytes of its hours could be read, when it is they that cannot be
}

func (e *DecodeError) Error() string {
	return string(jsontext.AppendInt([]byte("tegn "), int64(e.Offset))) + ": " + e.Reason
}

// Decode reads a declaration as published in JSON. Members it does not know are
// passed over, so that a page with last month's core can read this month's
// declaration; files that people write are held to more, in package yaml.
// Hours without a reading must be OSM opening_hours. What a page makes of its own
// hours needs no name. Errors are a [*DecodeError].
func Decode(text string) (*Declaration, error) {
	d := decoder{Reader: jsontext.Reader{Text: text}}
	out := &Declaration{}
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "id":
			out.ID = d.String()
		case "name":
			out.Name = d.String()
		case "source":
			out.Source = d.link()
		case "links":
			for d.Open('['); d.More(']'); {
				out.Links = append(out.Links, d.link())
			}
		case "support":
			for d.Open('['); d.More(']'); {
				out.Support = append(out.Support, d.support())
			}
		case "uptime":
			for d.Open('['); d.More(']'); {
				out.Uptime = append(out.Uptime, d.track())
			}
		case "response":
			for d.Open('['); d.More(']'); {
				out.Response = append(out.Response, d.target())
			}
		default:
			d.Skip()
		}
	}
	switch {
	case d.reason != "":
	case !d.End():
		d.reason = "uventet JSON"
	case out.ID == "":
		d.reason = "id mangler"
	default:
		return out, nil
	}
	return nil, &DecodeError{d.At, d.reason, d.good}
}

type decoder struct {
	jsontext.Reader
	reason string // the first
	good   int
}

func (d *decoder) fail(reason string) {
	if !d.Failed {
		d.reason = reason
		d.Fail()
	}
}

func (d *decoder) link() (l Link) {
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "label":
			l.Label = d.String()
		case "url":
			l.URL = d.String()
		default:
			d.Skip()
		}
	}
	return l
}

func (d *decoder) support() (s Support) {
	var h rawHours
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

// rawHours are the two members that hours have wherever they stand.
type rawHours struct{ wording, reading string }

func (h *rawHours) member(d *decoder, name string) {
	switch name {
	case "hours":
		h.wording = d.String()
	case "reading":
		h.reading = d.String()
	default:
		d.Skip()
	}
}

func (h *rawHours) read(d *decoder) Hours {
	switch {
	case h.reading != "":
		return Hours{Wording: h.wording, Schedule: d.schedule(h.reading)}
	case h.wording != "":
		// Written for machines: there is no wording for people to see.
		return Hours{Reading: h.wording, Schedule: d.schedule(h.wording)}
	}
	return Hours{}
}

func (d *decoder) schedule(text string) *hours.Schedule {
	if d.Failed {
		return nil
	}
	s, err := osm.Parse(text)
	if err != nil {
		refused := err.(*hours.SyntaxError)
		d.fail(text + ": " + refused.Error())
		d.good = refused.Offset
		return nil
	}
	return s
}

func (d *decoder) percent() Percent {
	n := d.Thousandths()
	if n > int(Hundred) {
		d.fail("mere end 100 %")
	}
	return Percent(n)
}

func (d *decoder) track() (t Track) {
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "id":
			t.ID = d.String()
		case "audience":
			t.Audience = d.Strings()
		case "windows":
			for d.Open('['); d.More(']'); {
				t.Windows = append(t.Windows, d.window())
			}
		default:
			d.Skip()
		}
	}
	return t
}

func (d *decoder) window() (w Window) {
	var h rawHours
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "label":
			w.Label = d.String()
		case "guarantee":
			w.Guarantee = d.percent()
		case "guaranteed":
			w.Guaranteed = d.Bool()
		case "inferred":
			w.Inferred = d.schedule(d.String())
		default:
			h.member(d, name)
		}
	}
	w.Hours = h.read(d)
	return w
}

func (d *decoder) target() (t Target) {
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "audience":
			t.Audience = d.Strings()
		case "topic":
			t.Topic = d.String()
		case "channel":
			t.Channel = Channel(d.String())
		case "severity":
			t.Severity = d.String()
		case "measure":
			t.Measure = Measure(d.String())
		case "mode":
			t.Mode = Mode(d.String())
		case "clock":
			t.Clock = Clock(d.String())
		case "support":
			t.Support = d.String()
		case "wording":
			t.Wording = d.String()
		case "steps":
			for d.Open('['); d.More(']'); {
				t.Steps = append(t.Steps, d.step())
			}
		default:
			d.Skip()
		}
	}
	return t
}

func (d *decoder) step() (s Step) {
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "share":
			s.Share = d.percent()
		case "within":
			var ok bool
			if s.Within, ok = ParseDuration(d.String()); !ok {
				d.fail("ikke en varighed som PT30M")
			}
		case "during":
			s.During = d.String()
		case "measure":
			s.Measure = Measure(d.String())
		case "clock":
			s.Clock = Clock(d.String())
		default:
			d.Skip()
		}
	}
	if s.Within.Unit == 0 {
		d.fail("et trin uden within")
	}
	return s
}
