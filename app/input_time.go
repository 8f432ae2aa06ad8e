//go:build !js

package main

import (
	"fmt"
	"regexp"
	"strconv"
	"time"

	"servicestatus/declarations/calendar"
)

// The times that people write: "15", "kl. 15.30", with a day before it or without; a day
// alone; or RFC 3339.
var (
	clockPattern = regexp.MustCompile(`^(?:kl\. ?)?(\d{1,2})(?:[:.](\d\d))?$`)
	dayPattern   = regexp.MustCompile(`^(\d{4}-\d\d-\d\d|i dag|i morgen)(?:(?:T|,? +)(.+))?$`)
)

// readTime reads a time in Denmark, as people write it. A clock time alone is today's. A
// day alone is its beginning, or as an end its end.
func readTime(text string, now calendar.Instant, end bool) (calendar.Instant, error) {
	if text == "" {
		return 0, unreadableTime(text)
	}
	if t, err := time.Parse(time.RFC3339, text); err == nil {
		return knownTime(text, calendar.Instant(t.Unix()))
	}
	day, clock := now.Date(), text
	if m := dayPattern.FindStringSubmatch(text); m != nil {
		switch m[1] {
		case "i dag":
		case "i morgen":
			day++
		default:
			var ok bool
			if day, ok = calendar.ParseDate(m[1]); !ok {
				return 0, unreadableTime(text)
			}
		}
		clock = m[2]
	}
	minute := calendar.Minute(0)
	if end {
		minute = calendar.EndOfDay
	}
	if clock != "" {
		var ok bool
		if minute, ok = readClock(clock); !ok {
			return 0, unreadableTime(text)
		}
	}
	if end {
		return knownTime(text, day.End(minute))
	}
	return knownTime(text, day.Start(minute))
}

// readClock reads a clock time; 24 is the end of the day.
func readClock(text string) (calendar.Minute, bool) {
	m := clockPattern.FindStringSubmatch(text)
	if m == nil {
		return 0, false
	}
	hour, _ := strconv.Atoi(m[1])
	minute, _ := strconv.Atoi("0" + m[2])
	at := calendar.Minute(hour*60 + minute)
	return at, minute < 60 && at <= calendar.EndOfDay
}

func knownTime(text string, t calendar.Instant) (calendar.Instant, error) {
	if !calendar.Known(t) {
		return 0, fmt.Errorf("%s ligger uden for årene %d-%d", text, calendar.MinYear, calendar.MaxYear)
	}
	return t, nil
}

func unreadableTime(text string) error {
	return fmt.Errorf("%q er ikke et tidspunkt. Skriv fx 15:00 (i dag), 2026-12-01, 2026-12-01T15:00 eller 2026-12-01T15:00:00+01:00", text)
}
