//go:build !js

package main

import (
	"fmt"
	"regexp"
	"strconv"
	"time"

	"servicestatus/declarations/calendar"
)

// secondsPattern is a day and a clock time with seconds, without an offset.
var secondsPattern = regexp.MustCompile(`^(\d{4}-\d\d-\d\dT\d\d:\d\d):([0-5]\d)$`)

// moment reads a time that is asked about: RFC 3339, or Danish time without an offset, as
// [readTime] reads it. A time that the clock shows twice in autumn needs its offset: of two
// answers nobody would know which one this is.
func moment(text string, now calendar.Instant, end bool) (calendar.Instant, error) {
	if t, err := time.Parse(time.RFC3339, text); err == nil {
		return knownTime(text, calendar.Instant(t.Unix()))
	}
	local, seconds := text, 0
	if m := secondsPattern.FindStringSubmatch(text); m != nil {
		local = m[1]
		seconds, _ = strconv.Atoi(m[2])
	}
	first, err := readTime(local, now, false)
	if err != nil {
		return 0, fmt.Errorf("%q er ikke et tidspunkt. Skriv fx 2026-12-24T12:00 i dansk tid, eller 2026-12-24T12:00:00+01:00 (RFC 3339)", text)
	}
	last, err := readTime(local, now, true)
	if err == nil && last-first == 3600 {
		return 0, fmt.Errorf("%s kommer to gange den dag. Skriv %s (sommertid) eller %s (vintertid)", text, first+calendar.Instant(seconds), last+calendar.Instant(seconds))
	}
	if end {
		first = last
	}
	return first + calendar.Instant(seconds), err
}
