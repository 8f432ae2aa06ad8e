package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/jsontext"
)

// str writes a member that is a string.
func str(w *jsontext.Writer, name, value string) {
	w.Key(name)
	w.String(value)
}

// optional writes a member that is left out when it is empty.
func optional(w *jsontext.Writer, name, value string) {
	if value != "" {
		str(w, name, value)
	}
}

// share writes the share of a step: null where the declaration gives none.
func share(w *jsontext.Writer, p declarations.Percent) {
	w.Key("share")
	if p == 0 {
		w.Raw("null")
	} else {
		w.Raw(string(p.Append(nil, '.')))
	}
}

// date writes a date: null where there is none.
func date(w *jsontext.Writer, name string, d calendar.Date) {
	w.Key(name)
	if d != 0 {
		w.String(d.String())
	} else {
		w.Raw("null")
	}
}

// bound writes an instant: null where there is none.
func bound(w *jsontext.Writer, name string, b hours.Bound) {
	w.Key(name)
	if b.OK {
		w.String(b.At.String())
	} else {
		w.Raw("null")
	}
}
