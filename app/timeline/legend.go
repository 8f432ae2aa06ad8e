package timeline

import (
	"strconv"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// legend explains the shapes that are in the tables, and no others. It is for
// those who see them; the tables say the same in words.
func (c canvas) legend(lanes []*lane, dates []calendar.Date) {
	open, handled, unknown, inferred, now := false, false, false, false, false
	for _, l := range lanes {
		for _, d := range dates {
			now = now || c.now != 0 && c.now.Date() == d
			for _, s := range l.line.Day(d, nil) {
				if l.track != nil {
					_, i, u := declarations.WindowOf(s.Key)
					inferred, unknown = inferred || i, unknown || u
					continue
				}
				open = open || s.Key == int(hours.Open) && !l.email
				handled = handled || s.Key == int(hours.Open) && l.email
				unknown = unknown || s.Key == int(hours.Unknown)
			}
		}
	}
	if !open && !handled && !unknown && !inferred && !now {
		return
	}
	c.Open("ul", "class", "legend", "aria-hidden", "true")
	switch {
	case open && handled:
		c.swatch(wordOpenEmail.in(c.lang), "open")
	case open:
		c.swatch(wordOpen.in(c.lang), "open")
	case handled:
		c.swatch(wordHandled.in(c.lang), "open")
	}
	if unknown {
		c.swatch(wordUnstated.in(c.lang), "unknown")
	}
	if inferred {
		c.swatch(capital(wordInferred.in(c.lang)), "level-2 inferred")
	}
	if now {
		c.Open("li")
		c.svg("swatch")
		c.shape("rect", "class", "ground", "width", "100%", "height", "100%")
		c.vertical("now", calendar.Day/2, "0", "100%")
		c.Close()
		c.Text(wordNow.in(c.lang))
		c.Close()
	}
	c.Close()
}

// windows explains the shapes of a track's windows.
func (c canvas) windows(t *declarations.Track) {
	if len(t.Windows) < 2 {
		return
	}
	c.Open("span", "class", "legend", "aria-hidden", "true")
	for i := range t.Windows {
		c.Open("span")
		c.sample("level-" + strconv.Itoa(min(level(t, i), 3)))
		c.Open("span")
		c.leaf("span", t.Windows[i].Label, "lang", c.foreign())
		c.Text(" " + c.lang.Percent(t.Windows[i].Guarantee))
		c.Close()
		c.Close()
	}
	c.Close()
}

func (c canvas) swatch(text, class string) {
	c.Open("li")
	c.sample(class)
	c.Text(text)
	c.Close()
}

func (c canvas) sample(class string) {
	c.svg("swatch")
	c.block(class, bar{0, calendar.Day, 0})
	c.Close()
}
