// Package view shows a status: as a badge, a card, data and an announcement; and
// a declaration without a status, as facts. It is pure: the status module and the
// pages that are rendered ahead of time print the same.
package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// View is the part of a status that was asked for, in words. [New] words each
// line once; everything else prints the words.
type View struct {
	Options
	Declaration *declarations.Declaration
	At          calendar.Instant
	Lines       []Line
	Tracks      []Track
	Targets     []Target

	status *declarations.Status // nil for facts and a page's own hours
	beyond beyond
	first  *Line // that has hours
	agreed bool  // all lines that have hours say the same
}

// New puts the part of a status that the options ask for into words.
func New(s *declarations.Status, o Options) *View {
	v := &View{Options: o, Declaration: s.Declaration, At: s.At, status: s, beyond: promises{}}
	for i := range s.Support {
		if p := &s.Support[i]; o.wants(p.Audience, p.Topic, p.Channel) {
			line := lineOf(p, s.At, o.Language)
			v.reason(&line)
			v.whose(&line)
			v.Lines = append(v.Lines, line)
		}
	}
	for i := range s.Uptime {
		if t := &s.Uptime[i]; concerns(t.Audience, o.Audience) {
			track := trackOf(t, s.At, o.Language)
			v.sentence(track.Text)
			v.Tracks = append(v.Tracks, track)
		}
	}
	for i := range s.Response {
		t := &s.Response[i]
		channel := t.Channel
		if channel == "" {
			channel = declarations.Channel(o.Channel) // it holds for every channel
		}
		if o.wants(t.Audience, t.Topic, channel) {
			v.Targets = append(v.Targets, v.targetOf(t))
		}
	}
	v.agree()
	v.agreed = v.agreed && v.headline()
	return v
}

// OfHours puts hours of a page's own into words. Uptime and response targets cannot
// be in the view, so a module that calls this and not [New] does not hold their code.
func OfHours(h declarations.Hours, at calendar.Instant, o Options) *View {
	line := &declarations.Support{ID: "hours", Channel: declarations.Channel(o.Channel), Hours: h}
	status := line.At(at)
	v := &View{
		Options: o, Declaration: &declarations.Declaration{ID: "hours"}, At: at,
		Lines:  []Line{lineOf(&status, at, o.Language)},
		beyond: nothing{},
	}
	v.agree()
	return v
}

// agree looks for what all lines that have hours say alike.
func (v *View) agree() {
	v.agreed = true
	said := ""
	for i := range v.Lines {
		line := &v.Lines[i]
		text := line.Text.String()
		switch {
		case text == "":
		case v.first == nil:
			v.first, said = line, text
		case text != said:
			v.agreed = false
		}
	}
}

// headline reports whether one state can stand for all lines: that of the desk would be read as one of a telephone of which
// nobody says when it answers.
func (v *View) headline() bool {
	for i := range v.Lines {
		if c := v.Lines[i].Status.Channel; v.Lines[i].Text == nil && (c == declarations.Phone || c == declarations.Visit) {
			return v.first == nil
		}
	}
	return true
}

// name is what the view is called, and in which language if not the view's: its label,
// which is in the page's, or the system's name. It may be empty.
func (v *View) name() (text, language string) {
	if v.Label != "" {
		return v.Label, ""
	}
	return v.own(v.Declaration.Name)
}

// Next returns the first instant after which the view may differ: a state ends or is about to,
// the day ends and "i morgen" with it, or a deadline moves on.
func (v *View) Next() calendar.Instant {
	first := first{v.At, (v.At.Date() + 1).Start(0)}
	for i := range v.Lines {
		first.sooner(v.Lines[i].Status.Until)
		first.sooner(lang.SoonFrom(v.Lines[i].Status))
	}
	v.beyond.next(v, &first)
	return first.at
}

// first is the first of some instants after now.
type first struct{ now, at calendar.Instant }

func (f *first) sooner(b hours.Bound) {
	if b.OK && b.At > f.now {
		f.at = min(f.at, b.At)
	}
}
