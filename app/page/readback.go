package page

import (
	"strconv"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang/describe"
)

// readback says how the hours of a line were read: the days that are alike, and the next days that differ. It says nothing of
// hours that have changed since the text was last read without problems.
func (f *form) readback(p *declarations.Support, wording string) (notes []string) {
	if p == nil || p.Hours.Schedule == nil || p.Hours.Wording != wording {
		return nil
	}
	d := f.Studio.Declaration
	table := f.table(d, p)
	if len(table) > 0 {
		var rows []string
		for i := 0; i+2 < len(table); i += 3 {
			rows = append(rows, f.own(d, table[i+1])+" "+f.own(d, table[i+2]))
		}
		notes = append(notes, f.say(phraseReadAs)+strings.Join(rows, " · "))
	}
	if len(table) == 0 {
		notes = f.sentence(p.Hours, wording)
	}
	if days := f.differing(d, p, table); f.Live() && len(days) > 0 {
		notes = append(notes, f.say(phraseComingDays)+strings.Join(days, "; ")+".")
	}
	return notes
}

// sentence says in words how hours were read.
func (f *form) sentence(h declarations.Hours, wording string) []string {
	if h.Schedule == nil || h.Wording != wording {
		return nil
	}
	said := describe.ShortDanish
	if f.Route.English {
		said = describe.ShortEnglish
	}
	return []string{f.say(phraseReadAs) + said(h.Schedule)}
}

// table returns the hours of a line as people say them: lines with the same hours have them once.
func (f *form) table(d *declarations.Declaration, p *declarations.Support) []string {
	if len(p.Table) > 0 {
		return p.Table
	}
	for i := range d.Support {
		if other := &d.Support[i]; other.Hours.Wording == p.Hours.Wording && other.Answers() == p.Answers() && len(other.Table) > 0 {
			return other.Table
		}
	}
	return nil
}

// own returns words of a declaration in the language of the page, if it has them.
func (f *form) own(d *declarations.Declaration, words string) string {
	if english := d.InEnglish(words); f.Route.English && english != "" {
		return english
	}
	return words
}

// daysAhead and mostDays are how far ahead a readback looks for days that differ, and how many it names.
const (
	daysAhead = 365
	mostDays  = 10
)

// differing says the next days on which a line has other hours than on other days of the week.
// Days after each other that have the same hours are named together.
func (f *form) differing(d *declarations.Declaration, p *declarations.Support, table []string) (all []string) {
	line := d.SupportTimeline(p)
	if line == nil {
		return nil
	}
	closed := phraseClosed
	if p.Answers() {
		closed = phraseUnanswered
	}
	type run struct {
		from, to calendar.Date
		text     string
	}
	var runs []run
	today := f.Now.Date()
	for day := today; day < today+daysAhead; day++ {
		if !isSpecial(d, day) && !mentions(d, day) {
			continue
		}
		text, _ := f.hoursOf(line, day, closed)
		if usual, _ := f.hoursOf(line, usual(day), closed); text == usual && d.SpecialDay(p, day) == nil {
			continue
		}
		if n := len(runs); n > 0 && runs[n-1].to == day-1 && runs[n-1].text == text {
			runs[n-1].to = day
			continue
		}
		runs = append(runs, run{day, day, text})
	}
	for _, r := range runs[:min(mostDays, len(runs))] {
		days := f.language().Day(r.from)
		if r.to > r.from {
			days += "–" + f.language().Day(r.to)
		}
		all = append(all, days+" "+r.text)
	}
	if more := len(runs) - len(all); more > 0 {
		all = append(all, f.fill(phraseAndMore, strconv.Itoa(more)))
	}
	return all
}

// usual returns the same weekday in a week without holidays.
func usual(day calendar.Date) calendar.Date {
	for _, weeks := range []calendar.Date{-1, 1, -2, 2, -3, 3} {
		if other := day + 7*weeks; other.Holiday() == calendar.NoHoliday && other.Named() == calendar.NoNamedDay {
			return other
		}
	}
	return day
}
