//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/icalendar"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/lang/describe"
	"servicestatus/declarations/schemaorg"
)

// formatted returns hours in one of the formats of the command. The text is the
// form in which they were given: it names the calendar.
func formatted(format, text string, s *hours.Schedule, first, last, now calendar.Instant) string {
	from, to := first.Date(), last.Date()
	if last > to.Start(0) {
		to++ // the whole of a day that the range begins
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

// hoursText returns hours as OSM and in Danish, and a line for each interval.
func hoursText(s *hours.Schedule, first, last calendar.Instant) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s\n%s\n", osm.Format(s), describe.Danish(s))
	for _, i := range s.Intervals(first, last) {
		fmt.Fprintf(&out, "%s – %s %s%s\n", i.From, i.To, i.State, prefixed(" ", i.Comment))
	}
	return out.String()
}

// hoursJSON returns the same as JSON.
func hoursJSON(s *hours.Schedule, first, last calendar.Instant) []byte {
	var w jsontext.Writer
	w.Begin('{')
	w.Key("osm")
	w.String(osm.Format(s))
	w.Key("danish")
	w.String(describe.Danish(s))
	intervals(&w, s.Intervals(first, last))
	w.End('}')
	return w.Buf
}

// intervals writes the member with the intervals.
func intervals(w *jsontext.Writer, list []hours.Interval) {
	w.Key("intervals")
	w.Begin('[')
	for _, i := range list {
		w.Begin('{')
		w.Key("from")
		w.String(i.From.String())
		w.Key("to")
		w.String(i.To.String())
		w.Key("state")
		w.String(i.State.String())
		w.Key("comment")
		w.String(i.Comment)
		w.End('}')
	}
	w.End(']')
}
