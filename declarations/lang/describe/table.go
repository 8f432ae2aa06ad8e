package describe

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
)

// Table returns the hours of the days [from, to) in Danish, a line a day: date,
// weekday, hours and remarks. Each week stands by itself, under its number. Hours
// that go on past midnight and end by noon stand with the day they begin on.
func Table(s *hours.Schedule, from, to calendar.Date) string {
	rows := [][]string{{"Dato", "Ugedag", "Åbningstid", "Bemærkning"}}
	days := divided(s, from, to)
	for i, stretches := range days {
		d := from + calendar.Date(i)
		if i == 0 || d.Weekday() == calendar.Monday {
			rows = append(rows, nil, []string{"Uge " + strconv.Itoa(d.Week())})
		}
		rows = append(rows, tableRow(d, stretches))
	}
	return aligned(rows)
}

// divided gives each day the intervals that belong to it.
func divided(s *hours.Schedule, from, to calendar.Date) [][]hours.Interval {
	if to <= from {
		return nil
	}
	days := make([][]hours.Interval, to-from)
	for _, stretch := range s.Intervals(from.Start(0), (to + 1).Start(0)) { // the last night ends on the day after
		for stretch.From < stretch.To {
			d := stretch.From.Date()
			part := stretch
			if stretch.To > (d+1).Start(calendar.EndOfDay/2) || stretch.From == d.Start(0) {
				part.To = min(stretch.To, (d + 1).Start(0))
			}
			if d < to {
				days[d-from] = append(days[d-from], part)
			}
			stretch.From = part.To
		}
	}
	return days
}

// tableRow returns the four cells of a day.
func tableRow(d calendar.Date, stretches []hours.Interval) []string {
	year, month, day := d.Civil()
	date := strconv.Itoa(day) + ". " + da.Language{}.ShortMonth(month) + " " + strconv.Itoa(year)
	if day < 10 {
		date = " " + date
	}
	var times, notes []string
	if h := d.Holiday(); h != calendar.NoHoliday {
		notes = append(notes, da.Language{}.Holiday(h))
	} else if n := d.Named(); n != calendar.NoNamedDay && n != calendar.MayDay {
		notes = append(notes, da.Language{}.NamedDay(n))
	}
	for _, stretch := range stretches {
		text := clockSpan(d, stretch)
		note := oneLine(stretch.Comment)
		if stretch.State == hours.Unknown {
			note = shortDanish.hours(&statement{kind: kind{hours.Unknown, stretch.Comment}})
		}
		if note != "" && len(stretches) > 1 {
			note = text + " " + note
		}
		if note != "" {
			notes = append(notes, note)
		}
		if stretch.State == hours.Unknown {
			text += "?"
		}
		times = append(times, text)
	}
	if len(stretches) == 0 {
		times = []string{wordClosed.Da}
	}
	return []string{date, da.Language{}.Weekday(d.Weekday()), da.Language{}.List(times), strings.Join(notes, "; ")}
}

// clockSpan returns an interval of a day, which may end on the next day.
func clockSpan(d calendar.Date, stretch hours.Interval) string {
	if stretch.From == d.Start(0) && stretch.To == (d+1).Start(0) {
		return lang.AllDay.Da
	}
	_, first := stretch.From.Local()
	end, last := stretch.To.Local()
	if twice := lang.Twice(da.Language{}, stretch.From) + lang.Twice(da.Language{}, stretch.To); twice != "" {
		return instant(first, stretch.From) + "–" + instant(last, stretch.To)
	}
	to := calendar.Minute(last/60) + calendar.Minute(end-d)*calendar.EndOfDay
	return shortDanish.span(calendar.Minute(first/60), to)
}

// instant returns a clock time, and which of two it is.
func instant(second int, t calendar.Instant) string {
	return shortDanish.clock(calendar.Minute(second/60)) + lang.Twice(da.Language{}, t)
}

// oneLine returns a comment without line breaks.
func oneLine(comment string) string { return strings.Join(strings.Fields(comment), " ") }

// aligned sets cells in columns with two spaces between them. No line ends with a
// space.
func aligned(rows [][]string) string {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			if len(row) > 1 { // a heading may run on
				widths[i] = max(widths[i], utf8.RuneCountInString(cell))
			}
		}
	}
	var b strings.Builder
	for _, row := range rows {
		line := ""
		for i, cell := range row {
			line += cell + strings.Repeat(" ", max(0, widths[i]-utf8.RuneCountInString(cell))+2)
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return b.String()
}
