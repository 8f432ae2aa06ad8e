package week

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
	"servicestatus/widget/view"
)

// Picture is a week or a month of a declaration.
type Picture struct {
	view   *view.View
	of     *declarations.Declaration // with all its versions
	dates  []calendar.Date
	month  bool
	lanes  []*lane
	tracks []*track
	axis   axis // of support
}

// New returns the picture that a view of the declaration asks for: of the week or month
// that a date is in, or of the moment shown where that is 0.
func New(of *declarations.Declaration, v *view.View, from calendar.Date) *Picture {
	if from == 0 {
		from = v.At.Date()
	}
	p := &Picture{view: v, of: of, month: v.Variant == "month"}
	first, days := from-calendar.Date(from.Weekday()), calendar.Date(7)
	if p.month {
		year, month, day := from.Civil()
		first = from - calendar.Date(day-1)
		days = calendar.DateOf(year+month/12, month%12+1, 1) - first
	}
	for d := first; d < first+days; d++ {
		p.dates = append(p.dates, d)
	}
	p.lanes, p.tracks = p.lay(p.dates)
	p.axis = axisOf(p.lanes)
	return p
}

// nowStep is how often the line of now moves, in seconds.
const nowStep = 5 * 60

// Next returns the first instant after which the picture may differ.
func (p *Picture) Next() calendar.Instant {
	next := p.view.Next()
	if !p.month && p.covers(p.view.At.Date()) {
		next = min(next, p.view.At/nowStep*nowStep+nowStep)
	}
	return next
}

// covers reports whether the picture has a day.
func (p *Picture) covers(d calendar.Date) bool {
	return p.dates[0] <= d && d <= p.dates[len(p.dates)-1]
}

// Write prints the picture.
func (p *Picture) Write(out view.Printer) {
	w := &writer{out, p.view.Language, p, 0}
	name, language := p.name()
	title := p.title(w)
	label := title
	if name != "" {
		label = name + ", " + title
	}
	w.open("section", "card "+p.view.Variant, "part", "card", "aria-label", label)
	w.open("h3", "title", "part", "title")
	if name == "" {
		title = lang.Capital(title)
	} else {
		w.leaf("span", "", name, "lang", language)
		title = ", " + title
	}
	w.Text(title)
	w.Close()
	if len(p.lanes) == 0 {
		w.leaf("p", "note", wordNoHours.In(w.lang))
	}
	for _, l := range p.lanes {
		if p.month {
			w.grid(l)
		} else {
			w.week(l)
		}
	}
	for _, t := range p.tracks {
		w.uptime(t)
	}
	w.legend()
	w.coming()
	w.leaf("p", "source", wordZone.In(w.lang))
	w.Close()
}

// name is what the declaration is called, and in which language if not the view's.
func (p *Picture) name() (text, language string) {
	if p.view.Label != "" {
		return p.view.Label, ""
	}
	return view.Own(p.view.Declaration, p.view.Language, p.view.Declaration.Name)
}

// title names the days of the picture: "uge 48", "december 2026".
func (p *Picture) title(w *writer) string {
	year, month, _ := p.dates[0].Civil()
	if p.month {
		return w.lang.Month(month) + " " + lang.Number(year)
	}
	return wordWeek.In(w.lang) + lang.Number(p.dates[0].Week())
}
