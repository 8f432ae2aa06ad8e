package declarations

import "servicestatus/declarations/jsontext"

// DecodeError is a published declaration that could not be read. The reason is
// Danish: a web editor meets it in the browser's console.
type DecodeError struct {
	Offset int // in bytes
	Reason string
}

func (e *DecodeError) Error() string {
	return string(jsontext.AppendInt([]byte("tegn "), int64(e.Offset))) + ": " + e.Reason
}

// Decode reads a declaration as [Encode] publishes it, in JSON. It passes over
// members it does not know, so that a page with last month's module can read this
// month's declaration; package yaml is stricter with the files that people write.
// Readings, and hours without one, must be opening_hours as osm.Format writes them. The
// name may be missing. Errors are a [*DecodeError].
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
	return nil, &DecodeError{d.At, d.reason}
}

// decoder reads the parts of a declaration. What it reads after the first
// failure is empty.
type decoder struct {
	jsontext.Reader
	reason string // of the first failure; empty where the JSON is at fault
}

func (d *decoder) fail(reason string) {
	if !d.Failed {
		d.reason = reason
		d.Fail()
	}
}

// first refuses a list that has members already: it is given a second time. Its
// members would add up.
func (d *decoder) first(members int) {
	if members > 0 {
		d.fail("en liste står to gange")
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
			d.first(len(out.Links))
			for d.Open('['); d.More(']'); {
				out.Links = append(out.Links, d.link())
			}
		case "support":
			d.first(len(out.Support))
			for d.Open('['); d.More(']'); {
				out.Support = append(out.Support, d.support())
			}
		case "uptime":
			d.first(len(out.Uptime))
			for d.Open('['); d.More(']'); {
				out.Uptime = append(out.Uptime, d.track())
			}
		case "response":
			d.first(len(out.Response))
			for d.Open('['); d.More(']'); {
				out.Response = append(out.Response, d.target())
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
