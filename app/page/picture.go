package page

import (
	"strconv"

	"servicestatus/app/markup"
	"servicestatus/app/timeline"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// picture draws the week or the month around the moment shown. A page rendered
// ahead shows an ordinary week. It is a part of its own, because it is most of the
// page, and most keys in the Studio do not change it.
func (r renderer) picture(of *declarations.Declaration) {
	first, days := r.days()
	// The title names the days. A page has its own declaration and language; the
	// declaration of the Studio is the one published last.
	key := r.Route.Path() + r.pictureTitle(first) + r.minute().String() + r.Studio.Published
	r.printer.Part(key, func(p Printer) {
		renderer{markup.Writer{Printer: p}, p, r.State}.pictureOf(of, first, days)
	})
}

// minute returns when the minute that is shown began.
func (s *State) minute() calendar.Instant { return s.Instant() / 60 * 60 }

func (r renderer) pictureOf(of *declarations.Declaration, first calendar.Date, days int) {
	r.Element("section", attributes{"aria-labelledby", "picture", "class", "picture", "data-wants-app", "true"}, func() {
		r.Leaf("h2", r.pictureTitle(first), "id", "picture")
		r.Element("div", attributes{"class", "buttons needs-js", "data-needs-app", "true"}, func() {
			r.toggle(r.say(phraseWeek), Action{ShowPicture, "week"}, !r.Month)
			r.toggle(r.say(phraseMonth), Action{ShowPicture, "month"}, r.Month)
			r.button(r.say(phraseEarlier), Action{ShiftPicture, "-1"})
			r.button(r.say(phraseThis), Action{ShiftPicture, "0"})
			r.button(r.say(phraseNext), Action{ShiftPicture, "1"})
		})
		if r.Live() {
			timeline.Write(r.printer, of, first, days, r.minute(), r.language())
		} else {
			timeline.WriteTypical(r.printer, of, r.language())
		}
	})
}

// pictureTitle names the days of the picture: "November 2026".
func (s *State) pictureTitle(first calendar.Date) string {
	year, month, _ := first.Civil()
	switch {
	case !s.Live():
		return s.say(phraseTypical)
	case s.Month:
		return lang.Capital(s.language().Month(month)) + " " + strconv.Itoa(year)
	}
	return s.fill(phraseWeekOf, s.language().Day(first)+" "+strconv.Itoa(year))
}

func (r renderer) toggle(text string, action Action, on bool) {
	r.button(text, action, "aria-pressed", strconv.FormatBool(on))
}

// days returns the first day of the picture, and how many days it has.
func (s *State) days() (first calendar.Date, days int) {
	today := s.Instant().Date()
	if !s.Month {
		return today - calendar.Date(today.Weekday()) + calendar.Date(7*s.Shift), 7
	}
	year, month, _ := today.Civil()
	n := year*12 + month - 1 + s.Shift
	first = calendar.DateOf(n/12, n%12+1, 1)
	return first, int(calendar.DateOf((n+1)/12, (n+1)%12+1, 1) - first)
}

// showPicture shows the week or the month of the moment shown.
func (s *State) showPicture(_ Browser, which, _ string) {
	s.Month, s.Shift = which == "month", 0
}

// shiftPicture moves the picture back or on, or to the moment shown.
func (s *State) shiftPicture(_ Browser, by, _ string) {
	n, _ := strconv.Atoi(by)
	if s.Shift += n; n == 0 {
		s.Shift = 0
	}
}
