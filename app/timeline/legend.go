package timeline

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// shapes says which shapes are in some tables.
type shapes struct{ open, handled, unknown, inferred, maintenance, now bool }

func (r renderer) shapesIn(lanes []*lane, dates []calendar.Date) (in shapes) {
	for _, l := range lanes {
		for _, d := range dates {
			in.now = in.now || r.today(d)
			in.maintenance = in.maintenance || l.maintenance(d) != nil
			for _, s := range l.line.Day(d, nil) {
				if l.track != nil {
					w := l.window(s)
					in.inferred, in.unknown = in.inferred || w.Inferred, in.unknown || w.Unknown
					continue
				}
				in.open = in.open || s.State == hours.Open && !l.email
				in.handled = in.handled || s.State == hours.Open && l.email
				in.unknown = in.unknown || s.State == hours.Unknown
			}
		}
	}
	return in
}

// legend explains the shapes that are in the tables, and no others. It is hidden
// from screen readers: the tables say the same in words.
func (r renderer) legend(lanes []*lane, dates []calendar.Date) {
	in := r.shapesIn(lanes, dates)
	if in == (shapes{}) {
		return
	}
	r.Element("ul", attributes{"class", "legend", "aria-hidden", "true"}, func() {
		switch {
		case in.open && in.handled:
			r.swatch(r.say(phraseOpenEmail), "open")
		case in.open:
			r.swatch(r.say(phraseOpen), "open")
		case in.handled:
			r.swatch(r.say(phraseHandled), "open")
		}
		if in.unknown {
			r.swatch(r.say(phraseUnstated), unknownClass)
		}
		if in.inferred {
			r.swatch(capital(r.say(phraseInferred)), "level-2 inferred")
		}
		if in.maintenance {
			r.Element("li", nil, func() {
				r.svg("swatch", func() {
					r.ground()
					r.mark(bar{0, calendar.Day, 0})
				})
				r.Text(r.say(phraseMaintenance))
			})
		}
		if in.now {
			r.Element("li", nil, func() {
				r.svg("swatch", func() {
					r.ground()
					r.vertical("now", calendar.Day/2, "0", "100%")
				})
				r.Text(r.say(phraseNow))
			})
		}
	})
}

// windows explains the shapes of a track's windows.
func (r renderer) windows(t *declarations.Track) {
	if len(t.Windows) < 2 {
		return
	}
	r.Element("span", attributes{"class", "legend", "aria-hidden", "true"}, func() {
		for i := range t.Windows {
			r.Element("span", nil, func() {
				r.sample(levelClass(t, i))
				r.Element("span", nil, func() {
					r.Leaf("span", t.Windows[i].Label, "lang", r.foreign())
					r.Text(" " + r.lang.Percent(t.Windows[i].Guarantee))
				})
			})
		}
	})
}

// swatch draws a shape with its meaning.
func (r renderer) swatch(text, class string) {
	r.Element("li", nil, func() {
		r.sample(class)
		r.Text(text)
	})
}

func (r renderer) sample(class string) {
	r.svg("swatch", func() { r.block(class, bar{0, calendar.Day, 0}) })
}
