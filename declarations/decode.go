package declarations

import (
	"unsafe"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/jsontext"
)

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
	out := &Declaration{}
	d.object(declarationForm, unsafe.Pointer(out))
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

// object reads an object into the struct at a place.
func (d *decoder) object(form *object, at unsafe.Pointer) {
	for d.Open('{'); d.More('}'); {
		name := d.Name()
		known := false
		for i := range form.members {
			if m := &form.members[i]; m.name == name {
				d.member(m, unsafe.Add(at, uintptr(m.at)))
				known = true
			}
		}
		if !known {
			d.Skip()
		}
	}
	for i := range form.members {
		m := &form.members[i]
		switch at := unsafe.Add(at, uintptr(m.at)); m.kind {
		case length:
			if (*Duration)(at).Unit == 0 {
				d.fail("et trin uden within")
			}
		case reading, needed:
			h := (*Hours)(at)
			// Without a reading, hours are OSM, as pages write them by hand too. They are
			// for machines: there is no wording for people to see.
			if text := h.Reading; text != "" {
				h.Schedule, h.Reading = d.schedule(text), ""
			} else if text := h.Wording; text != "" {
				h.Schedule, h.Reading, h.Wording = d.schedule(text), text, ""
			} else if m.kind == needed {
				d.fail("tider mangler")
			}
		}
	}
}

// member reads the value of a member into its field. A list that is given a second time
// is refused, as its members would add up.
func (d *decoder) member(m *member, at unsafe.Pointer) {
	if m.kind >= list && len(*(*[]byte)(at)) > 0 { // every slice has this form
		d.fail("en liste står to gange")
	}
	switch m.kind {
	case text:
		*(*string)(at) = d.String()
	case texts:
		*(*[]string)(at) = d.Strings()
	case truth:
		*(*bool)(at) = d.Bool()
	case percent, share:
		n := Percent(d.Thousandths())
		if *(*Percent)(at) = n; n > Hundred {
			d.fail("mere end 100 %")
		}
	case length:
		var ok bool
		if *(*Duration)(at), ok = ParseDuration(d.String()); !ok {
			d.fail("ikke en varighed som PT30M")
		}
	case date:
		var ok bool
		if *(*calendar.Date)(at), ok = calendar.ParseDate(d.String()); !ok {
			d.fail("ikke en dato som 2026-07-01")
		}
	case instant, bound:
		t, ok := calendar.ParseRFC3339(d.String())
		if !ok {
			d.fail("ikke et tidspunkt som 2026-07-01T12:00:00+02:00")
		}
		if m.kind == instant {
			*(*calendar.Instant)(at) = t
		} else {
			*(*hours.Bound)(at) = hours.Bound{At: t, OK: true}
		}
	case wording:
		(*Hours)(at).Wording = d.String()
	case reading, needed:
		(*Hours)(at).Reading = d.String()
	case schedule:
		*(**hours.Schedule)(at) = d.schedule(d.String())
	case one:
		d.object(m.of, at)
	case list:
		for d.Open('['); d.More(']'); {
			d.object(m.of, m.of.grow(at))
		}
	case versions:
		all := (*[]*Declaration)(at)
		for d.Open('['); d.More(']'); {
			v := &Declaration{}
			d.object(declarationForm, unsafe.Pointer(v))
			*all = append(*all, v)
		}
	case words:
		all := (*[]Translation)(at)
		for d.Open('{'); d.More('}'); {
			*all = append(*all, Translation{d.Name(), d.String()})
		}
	}
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
