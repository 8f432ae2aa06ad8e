package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/jsontext"
)

// beyond is what a view says besides how to get support. It is an interface so that
// a module that only knows the hours of a page holds no code for it.
type beyond interface {
	next(v *View, first *first)         // reports when some of it may differ
	before(v *View, w *jsontext.Writer) // the data that stands before support
	after(v *View, w *jsontext.Writer)  // and after it
	news(r *renderer)
	rows(r *renderer)                  // prints how to reach support
	subject(r *renderer, line *Line)   // prints what a state is of, where that is not clear
	whose(r *renderer, line *Line)     // prints whose state a badge says
	differing(v *View) string          // announces states that differ
	sharers(r *renderer, lines []Line) // prints whose hours they are
	tracks(r *renderer)
	table(r *renderer, lines []Line, whose bool) bool // prints hours as people say them, where the declaration does
	today(v *View) string                             // when the lines are open today; empty where that is not known
	published(r *renderer)
}

// nothing is for the hours of a page.
type nothing struct{}

func (nothing) next(*View, *first) {}
func (nothing) before(_ *View, w *jsontext.Writer) {
	w.Key("valid")
	w.Raw(`{"from":null,"until":null},"ended":null,"notices":[],"maintenance":[]`)
}
func (nothing) news(*renderer)                     {}
func (nothing) tracks(*renderer)                   {}
func (nothing) table(*renderer, []Line, bool) bool { return false }
func (nothing) today(*View) string                 { return "" }
func (nothing) published(*renderer)                {}
func (nothing) rows(*renderer)                     {}
func (nothing) subject(*renderer, *Line)           {}
func (nothing) whose(*renderer, *Line)             {}
func (nothing) differing(*View) string             { return "" }
func (nothing) sharers(*renderer, []Line)          {}
func (nothing) after(_ *View, w *jsontext.Writer) {
	for _, name := range []string{"uptime", "response"} {
		w.Key(name)
		w.Strings(nil)
	}
}

// promises is for a declaration: uptime, response targets and links.
type promises struct{}

func (promises) next(v *View, first *first) {
	for i := range v.Tracks {
		first.sooner(v.Tracks[i].Status.Until)
	}
	first.sooner(v.status.Coming)
	for _, n := range v.status.Notices {
		first.sooner(n.Until)
	}
	for _, m := range v.status.Maintenance {
		first.sooner(m.From)
		first.sooner(m.Until)
	}
	if v.Variant == "badge" {
		return
	}
	for i := range v.Targets {
		t := v.Targets[i].Status
		for _, d := range t.Deadlines {
			if clockOf(t.Target, d.Step) != declarations.WorkingDays {
				// Deadlines are shown rounded up: the next minute begins after the deadline's.
				first.sooner(hours.Bound{At: v.At + (60-d.By%60)%60 + 1, OK: true})
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

// published prints the declaration's own words: uptime, response targets and links.
func (promises) published(r *renderer) {
	v := r.view
	if len(v.Tracks) > 0 {
		r.fold("uptime", &wordUptime, v.promised())
		for i := range v.Tracks {
			r.track(&v.Tracks[i])
		}
		r.open("dl.windows")
		for _, t := range v.Tracks {
			for i := range t.Status.Windows {
				r.window(&t.Status.Windows[i])
			}
		}
		r.Close()
		r.Close()
	}
	if len(v.Targets) > 0 {
		first := ""
		if t := &v.Targets[0]; t.Status.Severity == "" && len(t.Status.Audience) == 0 { // otherwise it holds for some requests alone
			first, _ = cut(t.Steps, ", ")
		}
		r.fold("response", &wordResponse, first)
		r.open("dl.targets")
		for i := range v.Targets {
			r.open("div")
			r.target(&v.Targets[i])
			r.Close()
		}
		r.Close()
		r.Close()
	}
	list := list{r, "ul.links", false}
	for i := range v.Lines {
		if line := &v.Lines[i]; !v.lists(line) && address(line) != "" {
			list.begin()
			r.open("li")
			r.named("", line.Status.Label, address(line))
			r.Close()
		}
	}
	for i := range v.Declaration.Links {
		list.begin()
		r.open("li")
		r.link(&v.Declaration.Links[i])
		r.Close()
	}
	list.end()
}
