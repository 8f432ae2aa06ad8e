package main

import (
	_ "embed"
	"fmt"
	"strings"
	"time"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// typical are hours as real pages have them, simple ones first.
//
//go:embed schedules.txt
var typical string

// schedule is the text of hours, and the schedule read from it.
type schedule struct {
	text string
	*hours.Schedule
}

// schedules returns the hours that the five declarations publish, each once, and the
// typical ones, in the canonical spelling: the status module reads no other.
func schedules() (all []schedule, err error) {
	seen := map[string]bool{}
	add := func(s *hours.Schedule) {
		if text := osm.Format(s); !seen[text] {
			seen[text] = true
			all = append(all, schedule{text, s})
		}
	}
	for _, id := range data.IDs {
		d, err := declarations.Decode(data.Published(id))
		if err != nil {
			return nil, err
		}
		for _, line := range d.Support {
			if s := line.Hours.Schedule; s != nil {
				add(s)
			}
		}
		for _, track := range d.Uptime {
			for _, window := range track.Windows {
				if s := window.Hours.Schedule; s != nil {
					add(s)
				}
			}
		}
	}
	for text := range strings.Lines(typical) {
		text = strings.TrimSpace(text)
		s, err := osm.Parse(text)
		if err != nil {
			return nil, fmt.Errorf("schedules.txt: %s: %w", text, err)
		}
		add(s)
	}
	return all, nil
}

// spread returns n instants, evenly spread over the next 400 days. The steps are no
// whole days, so that the instants cover all hours of the day.
func spread(n int) []calendar.Instant {
	all := make([]calendar.Instant, n)
	start := calendar.Instant(time.Now().Unix())
	for i := range all {
		all[i] = start + calendar.Instant(i*400*calendar.Day/n)
	}
	return all
}

// milliseconds returns instants as JavaScript has them.
func milliseconds(instants []calendar.Instant) []int64 {
	all := make([]int64, len(instants))
	for i, at := range instants {
		all[i] = int64(at) * 1000
	}
	return all
}
