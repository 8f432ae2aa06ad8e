package declarations

import "servicestatus/declarations/jsontext"

// DecodeError is a published declaration that could not be read. The reason is
// Danish: a web editor meets it in the browser's console.
type DecodeError struct {
	Offset int // in bytes
	Reason string
	Good   int // where hours cannot be read: how many bytes of them could
}

func (e *DecodeError) Error() string {
	return string(jsontext.AppendInt([]byte("tegn "), int64(e.Offset))) + ": " + e.Reason
}

// Decode reads a declaration as [Encode] publishes it, in JSON. It passes over
// members it does not know, so that a page with last month's module can read this
// month's declaration; package yaml is stricter with the files that people write.
// Hours without a reading must be OSM opening_hours. The name may be missing: a
// page that has only hours of its own gives none. Errors are a [*DecodeError].
func Decode(text string) (*Declaration, error) {
	d := decoder{Reader: jsontext.Reader{Text: text}}
	out := d.declaration()
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

// decoder reads the parts of a declaration. What it reads after the first
// failure is empty.
type decoder struct {
	jsontext.Reader
	reason string // of the first failure; empty where the JSON is at fault
	good   int
}

func (d *decoder) fail(reason string) {
	if !d.Failed {
		d.reason = reason
		d.Fail()
	}
}

func (d *decoder) declaration() *Declaration {
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
		case "live":
			out.Live = d.link()
		case "valid":
			out.Valid = d.period()
		case "ended":
			out.Ended = d.ended()
		case "special_days":
			for d.Open('['); d.More(']'); {
				out.SpecialDays = append(out.SpecialDays, d.specialDay())
			}
		case "notices":
			for d.Open('['); d.More(']'); {
				out.Notices = append(out.Notices, d.notice())
			}
		case "maintenance":
			for d.Open('['); d.More(']'); {
				out.Maintenance = append(out.Maintenance, d.maintenance())
			}
		case "working_days":
			var h hoursText
			for d.Open('{'); d.More('}'); {
				h.member(d, d.Name())
			}
			out.WorkingDays = h.read(d)
		case "versions":
			for d.Open('['); d.More(']'); {
				out.Versions = append(out.Versions, d.declaration())
			}
		case "english":
			for d.Open('{'); d.More('}'); {
				out.English = append(out.English, Translation{d.Name(), d.String()})
			}
		default:
			d.Skip()
		}
	}
	return out
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
