package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/jsontext"
)

// beyond is what a view says besides how to get support. It is an interface so that
// a module that only knows the hours of a page holds no code for it.
type beyond interface {
	next(v *View, sooner func(hours.Bound)) // reports when some of it may differ
	before(v *View, w *jsontext.Writer)     // the data that stands before support
	after(v *View, w *jsontext.Writer)      // and after it
	wording(h declarations.Hours) string    // of hours, for people
	english(v *View, words string) string   // of the declaration's own words, or empty
	who(v *View, audience []string, topic string) (text, language string)
	why(line *Line) string // of its state, where nothing else in a badge says it
	news(r *renderer)
	label(r *renderer, p *declarations.Support) // prints the name of a line that has one
	visit(r *renderer, p *declarations.Support) // prints where it is, and how to get an appointment
	tracks(r *renderer)
	published(r *renderer)
}

// nothing is for the hours of a page.
type nothing struct{}

func (nothing) next(*View, func(hours.Bound)) {}
func (nothing) before(_ *View, w *jsontext.Writer) {
	w.Key("valid")
	w.Raw(`{"from":null,"until":null},"ended":null,"notices":[],"maintenance":[]`)
}
func (nothing) news(*renderer)                                      {}
func (nothing) tracks(*renderer)                                    {}
func (nothing) published(*renderer)                                 {}
func (nothing) wording(h declarations.Hours) string                 { return h.Wording }
func (nothing) english(*View, string) string                        { return "" }
func (nothing) who(*View, []string, string) (text, language string) { return "", "" }
func (nothing) why(*Line) string                                    { return "" }
func (nothing) label(*renderer, *declarations.Support)              {}
func (nothing) visit(*renderer, *declarations.Support)              {}
func (nothing) after(_ *View, w *jsontext.Writer) {
	for _, name := range []string{"uptime", "response"} {
		w.Key(name)
		w.Strings(nil)
	}
}

// promises is for a declaration: uptime, response targets and links.
type promises struct{}

func (promises) next(v *View, sooner func(hours.Bound)) {
	for i := range v.Tracks {
		sooner(v.Tracks[i].Status.Until)
	}
	sooner(v.status.Coming)
	for _, n := range v.status.Notices {
		sooner(n.Until)
	}
	for _, m := range v.status.Maintenance {
		sooner(m.From)
		sooner(m.Until)
	}
	if v.Variant == "badge" {
		return
	}
	for i := range v.Targets {
		t := v.Targets[i].Status
		for _, d := range t.Deadlines {
			if clockOf(t.Target, d.Step) != declarations.WorkingDays {
				// Deadlines are shown rounded up: the next minute begins after the deadline's.
				sooner(hours.Bound{At: v.At + (60-d.By%60)%60 + 1, OK: true})
			}
		}
	}
}

func (promises) after(v *View, w *jsontext.Writer) {
	w.Key("uptime")
	w.Begin('[')
	for i := range v.Tracks {
		v.Tracks[i].data(w)
	}
	w.End(']')
	w.Key("response")
	w.Begin('[')
	for i := range v.Targets {
		v.Targets[i].data(w)
	}
	w.End(']')
}

func (promises) wording(h declarations.Hours) string { return wordingOf(h) }

func (promises) why(line *Line) string {
	if line.Status.Special {
		return ""
	}
	return line.Status.Reason
}

func (promises) english(v *View, words string) string { return v.Declaration.InEnglish(words) }

// published prints the declaration's own words: uptime, response targets and links.
func (promises) published(r *renderer) {
	if len(r.view.Tracks) > 0 {
		r.say("h4", wordWindows)
		r.element("dl.windows", nil, func(r *renderer) {
			for _, t := range r.view.Tracks {
				for i := range t.Status.Windows {
					r.window(&t.Status.Windows[i])
				}
			}
		})
	}
	if len(r.view.Targets) > 0 {
		r.say("h4", wordResponse)
		r.element("dl.response", nil, func(r *renderer) {
			for i := range r.view.Targets {
				r.element("div", nil, func(r *renderer) { r.target(&r.view.Targets[i]) })
			}
		})
	}
	if len(r.view.Declaration.Links) > 0 {
		r.say("h4", wordLinks)
		r.element("ul.links", nil, func(r *renderer) {
			for _, l := range r.view.Declaration.Links {
				r.element("li", nil, func(r *renderer) { r.link(l) })
			}
		})
	}
}
