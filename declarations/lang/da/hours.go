package da

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// Hours says a schedule in Danish, a rule a line, the strongest last. The reader
// of Danish hours understands each line as the rule it was made from.
//
// Hours knows the rules that declarations have: weekdays, holidays and dates. For
// a schedule with any other rule it returns nothing, as a text that leaves some
// rules out would mislead. Package describe has words for all rules, but in the
// status module they would take more room than all of package hours.
func (Language) Hours(s *hours.Schedule) string {
	for _, r := range s.Rules() {
		if !sayable(&r) {
			return ""
		}
	}
	text := ""
	weekdays, holidays := false, false
	for _, r := range s.Rules() {
		if r.Days.Holiday && r.State == hours.Unknown && r.Comment == hours.NotStated {
			holidays = true // a text that says nothing of holidays means this
			continue
		}
		if text != "" {
			text += "\n"
		}
		text += lang.Capital(rule(&r))
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

// sayable reports whether Hours has words for the rule.
func sayable(r *hours.Rule) bool {
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
	text := lang.Join(days(&r.Days), spans(r.Spans))
	switch {
	case r.State == hours.Closed:
		text = lang.Join(text, "lukket")
	case r.State == hours.Unknown:
		text = lang.Join(text, "ikke oplyst")
	case len(r.Spans) == 0:
		text = lang.Join(text, lang.AllDay.Da)
	}
	if r.Comment != "" && r.Comment != hours.NotStated {
		text += " (" + r.Comment + ")"
	}
	return text
}

// spans returns "kl. 8–12 og 13–16".
func spans(list []hours.Span) string {
	text := ""
	for i, span := range list {
		switch {
		case span.From == 0 && span.To == calendar.EndOfDay && len(list) == 1:
			return lang.AllDay.Da
		case i == 0:
			text = "kl. "
		default:
			text += " og "
		}
		text += Language{}.Span(span.From, span.To)
	}
	return text
}

func days(d *hours.Days) string {
	text := week(d.Week)
	if d.Holiday {
		if text != "" {
			text = "på " + text
		}
		text = lang.Join("helligdage", text)
	}
	var list []string
	for _, r := range d.Dates {
		name := monthDay(r.From)
		if r.To != r.From {
			name += " – " + monthDay(r.To)
		}
		list = append(list, name)
	}
	return lang.Join(Language{}.List(list), text)
}

// week returns "mandag–fredag", "lørdag, søndag og helligdage".
func week(w hours.Week) string {
	list := lang.Weekdays(w.Runs(), Language{}.Weekday)
	if w&hours.Holidays != 0 {
		list = append(list, "helligdage")
	}
	return Language{}.List(list)
}

func monthDay(m hours.MonthDay) string {
	text := date(m.Day, m.Month)
	if m.Year != 0 {
		text += " " + lang.Number(m.Year)
	}
	return text
}
