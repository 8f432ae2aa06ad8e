package declarations

import (
	"unsafe"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/jsontext"
)

// Encode returns the declaration as it is published: the JSON that [Decode]
// reads. It leaves out members that are empty, and writes each schedule as OSM
// opening_hours. Decoding what it wrote and encoding that again gives the same
// text.
func Encode(d *Declaration) string {
	var e encoder
	e.object(declarationForm, unsafe.Pointer(d))
	return string(e.Buf)
}

// encoder writes the parts of a declaration.
type encoder struct{ jsontext.Writer }

// object writes the struct at a place as an object, and reports whether it has members.
func (e *encoder) object(form *object, at unsafe.Pointer) bool {
	e.Begin('{')
	start := len(e.Buf)
	for i := range form.members {
		m := &form.members[i]
		e.member(m, unsafe.Add(at, uintptr(m.at)))
	}
	some := len(e.Buf) > start
	e.End('}')
	return some
}

func (e *encoder) text(name, value string) {
	if value != "" {
		e.Key(name)
		e.String(value)
	}
}

// member writes a field as a member, unless it is empty.
func (e *encoder) member(m *member, at unsafe.Pointer) {
	switch m.kind {
	case text:
		e.text(m.name, *(*string)(at))
	case texts:
		if values := *(*[]string)(at); len(values) > 0 {
			e.Key(m.name)
			e.Strings(values)
		}
	case truth:
		e.Key(m.name)
		e.Bool(*(*bool)(at))
	case percent, share:
		if p := *(*Percent)(at); p != 0 || m.kind == percent {
			e.Key(m.name)
			e.Raw(string(p.Append(nil, '.')))
		}
	case length:
		e.text(m.name, (*Duration)(at).String())
	case date:
		if d := *(*calendar.Date)(at); d != 0 {
			e.text(m.name, d.String())
		}
	case instant:
		e.text(m.name, (*(*calendar.Instant)(at)).String())
	case bound:
		if b := *(*hours.Bound)(at); b.OK {
			e.text(m.name, b.At.String())
		}
	case wording:
		h := (*Hours)(at)
		if h.Schedule != nil && h.Reading == "" {
			e.text(m.name, h.Wording)
		} else if h.Schedule != nil {
			e.text(m.name, osm.Format(h.Schedule))
		}
	case reading, needed:
		if h := (*Hours)(at); h.Schedule != nil && h.Reading == "" {
			e.text(m.name, osm.Format(h.Schedule))
		}
	case schedule:
		if s := *(**hours.Schedule)(at); s != nil {
			e.text(m.name, osm.Format(s))
		}
	case one:
		start := len(e.Buf)
		if e.Key(m.name); !e.object(m.of, at) {
			e.Buf = e.Buf[:start]
		}
	case list:
		// Every slice has this form.
		if s := (*[]byte)(at); len(*s) > 0 {
			e.list(m.name, len(*s), func(i int) {
				e.object(m.of, unsafe.Add(unsafe.Pointer(unsafe.SliceData(*s)), uintptr(i)*m.of.size))
			})
		}
	case versions:
		if all := *(*[]*Declaration)(at); len(all) > 0 {
			e.list(m.name, len(all), func(i int) { e.object(declarationForm, unsafe.Pointer(all[i])) })
		}
	case words:
		if all := *(*[]Translation)(at); len(all) > 0 {
			e.Key(m.name)
			e.Begin('{')
			for _, t := range all {
				e.text(t.Da, t.En)
			}
			e.End('}')
		}
	}
}

func (e *encoder) list(name string, n int, write func(i int)) {
	e.Key(name)
	e.Begin('[')
	for i := range n {
		write(i)
	}
	e.End(']')
}
