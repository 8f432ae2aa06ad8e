package page

import (
	"strconv"

	"servicestatus/app/timeline"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// picture draws the week or month around the moment shown; ahead of time, an
// ordinary week.
func (d drawing) picture(of *declarations.Declaration) {
	d.Open("section", "aria-labelledby", "uge", "class", "picture", "data-wants-app", "true")
	title := d.say(wordTypical)
	first, days := d.days()
	year, month, _ := first.Civil()
	switch {
	case !d.Live():
	case d.Month:
		title = lang.Capital(d.language().Month(month)) + " " + strconv.Itoa(year)
	default:
		title = d.fill(wordWeekOf, d.language().Day(first)+" "+strconv.Itoa(year))
	}
	d.leaf("h2", title, "id", "uge")
	d.Open("div", "class", "buttons needs-js", "data-needs-app", "true")
	d.toggle(d.say(wordWeek), Action{"picture", "week"}, !d.Month)
	d.toggle(d.say(wordMonth), Action{"picture", "month"}, d.Month)
	d.button(d.say(wordEarlier), Action{"shift", "-1"})
	d.button(d.say(wordThis), Action{"shift", "0"})
	d.button(d.say(wordNext), Action{"shift", "1"})
	d.Close()
	if d.Live() {
		timeline.Write(d.Printer, of, first, days, d.Instant(), d.language())
	} else {
		timeline.WriteTypical(d.Printer, of, d.language())
	}
	d.Close()
}

func (d drawing) toggle(text string, action Action, on bool) {
	d.button(text, action, "aria-pressed", strconv.FormatBool(on))
}

// days returns the first day of the picture, and how many there are.
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

// coming draws the days of the next year that are not as others. Its place is
// there ahead of time too, so that what follows is not moved.
func (d drawing) coming(of *declarations.Declaration) {
	if !d.Live() {
		d.Open("section", "class", "special")
		d.Close()
		return
	}
	d.Open("section", "class", "special", "aria-labelledby", "kommende")
	d.leaf("h2", d.say(wordComing), "id", "kommende")
	timeline.WriteComing(d.Printer, of, d.Instant().Date(), 366, d.language())
	d.Close()
}
