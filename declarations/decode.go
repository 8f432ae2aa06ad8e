package declarations

import (
	"unsafe"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/jsontext"
)

// DecodeError is a published declaration that could not be read. The reason is
// Danish: a web editor meets it in the browser's console. It is detailed where hours are
// at fault, as pages write these by hand; a program writes all else.
type DecodeError struct {
	Offset int // in bytes
	Reason string
}

func (e *DecodeError) Error() string {
	return string(jsontext.AppendInt([]byte("tegn "), int64(e.Offset))) + ": " + e.Reason
}

// Decode reads as [Read] does. Errors are a [*DecodeError].
func Decode(text string) (*Declaration, error) {
	d, err := Read(text)
	if err != nil {
		return nil, err
	}
	return d, nil
}

// Read reads a declaration as [Encode] publishes it, in JSON. It passes over
// members it does not know, so that a page with last month's module can read this
// month's declaration; package yaml is stricter with the files that people write.
// Readings, and hours without one, must be opening_hours as osm.Format writes them. The
// name may be missing. What it returns is no error as others are, so that the Wasm modules do
// without the description of its type.
func Read(text string) (*Declaration, *DecodeError) {
	d := decoder{Reader: jsontext.Reader{Text: text}}
	out := &Declaration{}
	d.object(declarationForm, unsafe.Pointer(out))
	if d.End() && out.ID != "" {
		return out, nil
	}
	if d.reason == "" {
		d.reason = "ikke en deklaration"
	}
	return nil, &DecodeError{d.At, d.reason}
}

// decoder reads the parts of a declaration. What it reads after the first
// failure is empty.
type decoder struct {
	jsontext.Reader
	reason string // of the first failure, where that is in hours
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
			d.must((*Duration)(at).Unit != 0)
		case reading, needed:
			h := (*Hours)(at)
			// Without a reading, hours are OSM, as pages write them by hand too. They are
			// for machines: there is no wording for people to see.
			text := h.Reading
			if h.Reading = ""; text == "" {
				text = h.Wording
				h.Reading, h.Wording = text, ""
			}
			if text != "" {
				h.Schedule = d.schedule(text)
			}
			d.must(text != "" || m.kind == reading)
		}
	}
}

// must fails unless what is read is right.
func (d *decoder) must(right bool) {
	if !right {
		d.Fail()
	}
}

// text reads a string that people may see. It fails where that has hidden characters.
func (d *decoder) text() string {
	text := d.String()
	d.must(!hidden(text))
	return text
}

// member reads the value of a member into its field. A list that is given a second time
// is refused, as its members would add up.
func (d *decoder) member(m *member, at unsafe.Pointer) {
	d.must(m.kind < list || len(*(*[]byte)(at)) == 0) // every slice has this form
	value, ok := "", true
	if m.kind < texts {
		value = d.text()
	}
	switch m.kind {
	case text:
		*(*string)(at) = value
	case wording:
		(*Hours)(at).Wording = value
	case reading, needed:
		(*Hours)(at).Reading = value
	case length:
		*(*Duration)(at), ok = ParseDuration(value)
	case date:
		*(*calendar.Date)(at), ok = calendar.ParseDate(value)
	case instant:
		*(*calendar.Instant)(at), ok = calendar.ParseRFC3339(value)
	case bound:
		b := (*hours.Bound)(at)
		b.At, ok = calendar.ParseRFC3339(value)
		b.OK = ok
	case schedule:
		*(**hours.Schedule)(at) = d.schedule(value)
	case texts:
		all := (*[]string)(at)
		*all = nil
		for d.Open('['); d.More(']'); {
			*all = append(*all, d.text())
		}
	case truth:
		*(*bool)(at) = d.Bool()
	case percent, share:
		n := Percent(d.Thousandths())
		*(*Percent)(at), ok = n, n <= Hundred
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
			*all = append(*all, Translation{d.Name(), d.text()})
		}
	}
	d.must(ok)
}

func (d *decoder) schedule(text string) *hours.Schedule {
	if d.Failed {
		return nil
	}
	s, rest := osm.ParseCanonical(text)
	if s == nil {
		d.reason = text + ": kan ikke læses her: \"" + rest + "\". Skriv den, som kommandoen hours viser den, fx Mo-Fr 08:00-16:00; PH off."
		d.Fail()
	}
	return s
}
