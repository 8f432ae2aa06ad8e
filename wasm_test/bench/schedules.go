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

// typical are hours as they are found, simple ones first.
//
//go:embed schedules.txt
var typical string

// schedule is hours, as text and as read.
type schedule struct {
	text string
	*hours.Schedule
}

// schedules are those that the five declarations publish, each once, and the
// typical ones.
func schedules() (all []schedule, err error) {
	seen := map[string]bool{}
	add := func(s *hours.Schedule, text string) {
		if !seen[text] {
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
				add(s, osm.Format(s))
			}
		}
		for _, track := range d.Uptime {
			for _, window := range track.Windows {
				if s := window.Hours.Schedule; s != nil {
					add(s, osm.Format(s))
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
		add(s, text)
	}
	return all, nil
}

// spread returns instants, evenly spread over 400 days from this one on. The
// steps are no whole days, so that all hours of the day are met.
func spread(n int) []calendar.Instant {
	all := make([]calendar.Instant, n)
	start := calendar.Instant(time.Now().Unix())
	for i := range all {
		all[i] = start + calendar.Instant(i*400*calendar.Day/n)
	}
	return all
}

// milliseconds are instants as JavaScript has them.
func milliseconds(instants []calendar.Instant) []int64 {
	all := make([]int64, len(instants))
	for i, at := range instants {
		all[i] = int64(at) * 1000
	}
	return all
}
