package da

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang/names"
)

// Hours says a schedule in Danish, a rule a line, strongest last. Reading it
// with [danish.Parse] gives hours of the same meaning, for what Danish
// text can say. What declarations have is said: weekdays, holidays and dates.
// Where there is more, which package describe has words for, it says nothing: the
// words would weigh too much in the core, and to leave some out would mislead.
func (Language) Hours(s *hours.Schedule) string {
	for _, r := range s.Rules() {
		if !plain(&r) {
			return ""
		}
	}
	text := ""
	weekdays, holidays := false, false
	for _, r := range s.Rules() {
		if r.Days.Holiday && r.State == hours.Unknown && r.Comment == hours.NotStated {
			holidays = true // said by not saying anything of holidays
			continue
		}
		if text != "" {
			text += "\n"
		}
		text += declarations.Capital(rule(&r))
		holidays = holidays || r.Days.Holiday || r.Days.Week&hours.Holidays != 0
		weekdays = weekdays || r.State != hours.Closed && r.Days.Week&hours.AllWeek != 0 && r.Days.Week&hours.AllWeek != hours.AllWeek
	}
	if text == "" {
		return "Lukket"
	}
	if weekdays && !holidays {
		text += "\nOgså på helligdage"
	}
	return text
}

// plain reports whether the rule has only what is said here: weekdays, holidays,
// dates.
func plain(r *hours.Rule) bool {
	d := &r.Days
	for _, span := range r.Spans {
		if span.Open || span.To-span.From > calendar.EndOfDay {
			return false
		}
	}
	for i := range d.Dates {
		if d.Dates[i].Moves() {
			return false
		}
	}
	return !r.Adds && !r.Fallback && len(d.Weeks) == 0 && len(d.Counted) == 0 && len(d.Years) == 0 && d.Offset == 0
}

func rule(r *hours.Rule) string {
	text := days(&r.Days)
	for i, span := range r.Spans {
		switch {
		case span.From == 0 && span.To == calendar.EndOfDay && len(r.Spans) == 1:
			text = join(text, "hele døgnet")
			continue
		case i == 0:
			text = join(text, "kl. ")
		default:
			text += " og "
		}
		text += bare(span.From) + "–" + bare((span.To-1)%calendar.EndOfDay+1)
	}
	switch {
	case r.State == hours.Closed:
		text = join(text, "lukket")
	case r.State == hours.Unknown:
		text = join(text, "ikke oplyst")
	case len(r.Spans) == 0:
		text = join(text, "hele døgnet")
	}
	if r.Comment != "" && r.Comment != hours.NotStated {
		text += " (" + r.Comment + ")"
	}
	return text
}

func days(d *hours.Days) string {
	var list []string
	for i := calendar.Monday; i <= calendar.Sunday; i++ {
		if d.Week&hours.On(i) == 0 {
			continue
		}
		last := i
		for last < calendar.Sunday && d.Week&hours.On(last+1) != 0 {
			last++
		}
		name := names.Weekday(names.Danish, i)
		if last > i+1 {
			name += "–" + names.Weekday(names.Danish, last)
			i = last
		}
		list = append(list, name)
	}
	if d.Week&hours.Holidays != 0 {
		list = append(list, "helligdage")
	}
	text := listed(list)
	if d.Holiday {
		text = join("helligdage", prefixed("på ", text))
	}
	list = nil
	for _, r := range d.Dates {
		name := monthDay(r.From)
		if r.To != r.From {
			name += " – " + monthDay(r.To)
		}
		list = append(list, name)
	}
	return join(listed(list), text)
}

func monthDay(m hours.MonthDay) string {
	text := names.Month(names.Danish, m.Month)
	if m.Day != 0 {
		text = number(m.Day) + ". " + text
	}
	if m.Year != 0 {
		text += " " + number(m.Year)
	}
	return text
}

func prefixed(word, text string) string {
	if text == "" {
		return ""
	}
	return word + text
}

// listed joins the members of a list: "lørdag, søndag og helligdage".
func listed(list []string) string {
	text := ""
	for i, s := range list {
		switch {
		case i == 0:
		case i == len(list)-1:
			text += " og "
		default:
			text += ", "
		}
		text += s
	}
	return text
}
