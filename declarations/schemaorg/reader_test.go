package schemaorg_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/schemaorg"
)

// specification is one OpeningHoursSpecification, as another program reads it.
type specification struct {
	Type                                   string `json:"@type"`
	DayOfWeek                              []string
	Opens, Closes, ValidFrom, ValidThrough string
}

func read(t fatal, s *hours.Schedule, from, to calendar.Date) (list []specification) {
	var w jsontext.Writer
	schemaorg.Hours(&w, s, from, to)
	if err := json.Unmarshal(w.Buf, &list); err != nil {
		t.Fatalf("%s: %v", w.Buf, err)
	}
	return list
}

type fatal interface{ Fatalf(string, ...any) }

func (s *specification) String() string {
	days := ""
	for _, name := range s.DayOfWeek {
		days += strings.TrimPrefix(name, "https://schema.org/")[:2]
	}
	return fmt.Sprintf("%s/%s %s %s-%s", s.ValidFrom, s.ValidThrough, days, s.Opens, s.Closes)
}

// valid reports whether the specification claims something about the day.
func (s *specification) valid(d calendar.Date) bool {
	year, month, day := d.Civil()
	at := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
	names := []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	return s.ValidFrom <= at && at <= s.ValidThrough &&
		(s.DayOfWeek == nil || slices.Contains(s.DayOfWeek, "https://schema.org/"+names[d.Weekday()]))
}

// open returns when the day is open, as the specification claims.
func (s *specification) open(d calendar.Date) (from, to calendar.Instant) {
	if s.Opens == "00:00" && s.Closes == "23:59" {
		return d.Start(0), (d + 1).Start(0)
	}
	var h, m [2]calendar.Minute
	fmt.Sscanf(s.Opens+" "+s.Closes, "%d:%d %d:%d", &h[0], &m[0], &h[1], &m[1])
	opens, closes := h[0]*60+m[0], h[1]*60+m[1]
	if closes < opens {
		closes += calendar.EndOfDay
	}
	if opens == closes {
		return 0, 0
	}
	return d.Start(opens), d.End(closes)
}
