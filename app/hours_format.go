//go:build !js

package main

import (
	"bytes"
	"encoding/json"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/icalendar"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/lang/describe"
	"servicestatus/declarations/schemaorg"
)

// formatted returns hours in one of the forms the command has; text is how they
// were given.
func formatted(format, text string, s *hours.Schedule, first, last, now calendar.Instant) string {
	from, to := first.Date(), last.Date()
	if last > to.Start(0) {
		to++ // of a day that is begun, the whole
	}
	switch format {
	case "osm":
		return osm.Format(s) + "\n"
	case "da":
		return describe.ShortDanish(s) + "\n"
	case "en":
		return describe.ShortEnglish(s) + "\n"
	case "ics":
		return icalendar.Calendar{ID: text, Stamp: now}.Write(s, first, last)
	case "table":
		return describe.Table(s, from, to)
	}
	var w jsontext.Writer
	schemaorg.Hours(&w, s, from, to)
	var out bytes.Buffer
	_ = json.Indent(&out, w.Buf, "", "  ") // it is JSON
	return out.String() + "\n"
}
