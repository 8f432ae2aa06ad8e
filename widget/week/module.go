package week

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/jsontext"
	"servicestatus/widget/status"
	"servicestatus/widget/view"
)

// Status returns what a status module returns, also where the options ask for a week or
// a month. The answer then has the "style" of the picture too.
func Status(m *status.Module, seconds float64, options string) (out string, ok bool) {
	v, why := m.View(seconds, options)
	switch {
	case v == nil:
		return why, false
	case v.Variant != "week" && v.Variant != "month":
		return v.Answer(), true
	}
	p := New(m.Declaration(), v, fromIn(options))
	var w jsontext.Writer
	w.Begin('{')
	w.Key("next")
	w.Int(int64(p.Next()))
	w.Key("status")
	v.Data(&w)
	w.Key("announce")
	w.String(v.Announcement())
	w.Key("style")
	w.String(style)
	w.Key("view")
	p.Write((*view.Tree)(&w))
	w.End('}')
	return string(w.Buf), true
}

// fromIn returns the date that some options ask for; 0 where they ask for none.
func fromIn(options string) (date calendar.Date) {
	const name, length = "from=", len("from=2026-11-30")
	for i := 0; i+length <= len(options); i++ {
		if line := options[i : i+length]; line[:len(name)] == name && (i == 0 || options[i-1] == '\n') {
			if d, ok := calendar.ParseDate(line[len(name):]); ok {
				date = d
			}
		}
	}
	return date
}
