package view

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/jsontext"
)

// OutOfRange is why there is no status at an instant that is not known.
const OutOfRange = "et tidspunkt uden for årene " + calendar.Years

// Answer returns the view as JSON: "next", the first instant (in seconds) after which
// it may differ; "status", the status as data; "announce", the states in words; and
// "view", the tree to show.
func (v *View) Answer() string {
	var w jsontext.Writer
	w.Begin('{')
	w.Key("next")
	w.Int(int64(v.Next()))
	w.Key("status")
	v.Data(&w)
	w.Key("announce")
	w.String(v.Announcement())
	w.Key("view")
	v.Write((*Tree)(&w))
	w.End('}')
	return string(w.Buf)
}
