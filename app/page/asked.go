package page

import (
	"net/url"
	"strings"
	"time"

	"servicestatus/declarations/calendar"
)

// Asked is the instant that an address asks for.
type Asked struct {
	At         calendar.Instant
	OK         bool
	Unreadable bool // the address asks for an instant that cannot be read
}

// AskedIn reads ?at= in the query of an address. An instant without an offset
// is Danish time, like every other time of the site.
func AskedIn(query string) Asked {
	text := ""
	for part := range strings.SplitSeq(query, "&") {
		if value, ok := strings.CutPrefix(part, "at="); ok {
			text = value
			break // the first: the elements were given that one
		}
	}
	if text == "" {
		return Asked{}
	}
	// The + of +01:00 stands for itself, not for the space that it is in forms.
	text, err := url.PathUnescape(text)
	if err != nil {
		return Asked{Unreadable: true}
	}
	if len(text) > 10 && (text[10] == ' ' || text[10] == '+') {
		text = text[:10] + "T" + text[11:] // as people write it; an address has + for a space
	}
	text = strings.Replace(text, " ", "+", 1)
	if t, err := time.Parse(time.RFC3339, text); err == nil {
		if at := calendar.Instant(t.Unix()); calendar.Known(at) {
			return Asked{At: at, OK: true}
		}
		return Asked{Unreadable: true}
	}
	day, clock, _ := strings.Cut(text, "T")
	if at, ok := local(day, clock); ok {
		return Asked{At: at, OK: true}
	}
	return Asked{Unreadable: true}
}
