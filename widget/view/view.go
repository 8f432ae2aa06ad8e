// Package view turns a status into what is shown: a badge, a card, the facts
// alone, and the status as data. It is pure: the same in the Wasm core and in
// Go, where pages are rendered ahead.
package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
)

// Language says a status in words. [da.Language] and [en.Language] do.
type Language interface {
	Code() string
	Support(now calendar.Instant, s *declarations.SupportStatus) declarations.Sentence
	SupportNotes(now calendar.Instant, s *declarations.SupportStatus) []string
	Track(now calendar.Instant, s *declarations.TrackStatus) declarations.Sentence
	TrackNotes(s *declarations.TrackStatus) []string
	By(now, by calendar.Instant) string
	Measure(m declarations.Measure) string
	Duration(d declarations.Duration, clock declarations.Clock) string
	Percent(p declarations.Percent) string
}

// Options are what the element's attributes ask for.
type Options struct {
	Variant  string // badge, card or full; anything else is card
	Label    string // what to call it, if not by its name
	Audience string // only what concerns it
	Topic    string // only what is for it, where the text tells topics apart
	Channel  string // only that channel
	Language Language
}

// ParseOptions reads lines of name=value; what it does not know it passes over.
func ParseOptions(text string) Options {
	o := Options{Language: da.Language{}}
	for text != "" {
		var line string
		line, text = cut(text, "\n")
		name, value := cut(line, "=")
		switch name {
		case "variant":
			o.Variant = value
		case "label":
			o.Label = value
		case "audience":
			o.Audience = value
		case "topic":
			o.Topic = value
		case "channel":
			o.Channel = value
		case "lang":
			if value == "en" {
				o.Language = en.Language{}
			}
		}
	}
	return o
}

// name is what a status is called; it may be empty.
func (o *Options) name(s *declarations.Status) string {
	if o.Label != "" {
		return o.Label
	}
	return s.Declaration.Name
}

// For returns the part of a status that the options ask for.
func (o *Options) For(s *declarations.Status) *declarations.Status {
	out := &declarations.Status{Declaration: s.Declaration, At: s.At}
	for _, p := range s.Support {
		if concerns(p.Audience, o.Audience) && about(p.Topic, o.Topic) && (o.Channel == "" || string(p.Channel) == o.Channel) {
			out.Support = append(out.Support, p)
		}
	}
	for _, t := range s.Uptime {
		if concerns(t.Audience, o.Audience) {
			out.Uptime = append(out.Uptime, t)
		}
	}
	for _, t := range s.Response {
		if concerns(t.Audience, o.Audience) && about(t.Topic, o.Topic) && (o.Channel == "" || t.Channel == "" || string(t.Channel) == o.Channel) {
			out.Response = append(out.Response, t)
		}
	}
	return out
}

// concerns reports whether something said to an audience concerns one that is
// asked for: "myndigheder" is meant by "offentlige myndigheder". What is said
// to no audience in particular concerns all.
func concerns(audience []string, asked string) bool {
	if len(audience) == 0 || asked == "" {
		return true
	}
	for _, a := range audience {
		if index(lower(a), lower(asked)) >= 0 {
			return true
		}
	}
	return false
}

// about reports whether something with a topic is about the one asked for. What
// has none is about everything.
func about(topic, asked string) bool {
	return topic == "" || asked == "" || index(lower(topic), lower(asked)) >= 0
}

// Next returns the first instant after which what is shown may differ: a state
// ends, the day does and "i morgen" with it, or a deadline moves on.
func Next(s *declarations.Status, o *Options) calendar.Instant {
	next := (s.At.Date() + 1).Start(0)
	sooner := func(b hours.Bound) {
		if b.OK && b.At > s.At {
			next = min(next, b.At)
		}
	}
	for i := range s.Support {
		sooner(s.Support[i].Until)
	}
	for i := range s.Uptime {
		sooner(s.Uptime[i].Until)
	}
	if o.Variant == "badge" {
		return next
	}
	for i := range s.Response {
		for _, d := range s.Response[i].Deadlines {
			clock := d.Step.Clock
			if clock == "" {
				clock = s.Response[i].Clock
			}
			if clock != declarations.WorkingDays {
				// Shown rounded up: the next minute begins after the deadline's.
				sooner(hours.Bound{At: s.At + (60-d.By%60)%60 + 1, OK: true})
			}
		}
	}
	return next
}
