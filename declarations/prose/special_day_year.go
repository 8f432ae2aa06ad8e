package prose

import (
	"slices"
	"strconv"

	"servicestatus/declarations/lazyregexp"
	"servicestatus/declarations/yaml"
)

// dated gives special days their year. It asks for it where the text has none, and the days are not
// the same each year.
func (w *walker) dated(day *specialDay, p Range, to *asked) bool {
	if good(&specialDay{on: "24. december", hours: day.hours}) != "" {
		value, ok := w.ask(Question{
			ID:      name("special-hours", day.on),
			Text:    "Hvad er åbningstiden for " + quoted(day.on) + "? Teksten siger " + quoted(w.at(p)) + ". Skriv fx kl. 9-12.",
			Choices: []Choice{{"lukket", "Lukket"}, omit},
			At:      p,
			refuse:  func(v string) string { return good(&specialDay{on: "24. december", hours: v}) },
		}, to)
		if !ok || value == Omit {
			return false
		}
		day.hours = value
	}
	if odd := verbInDays().MatchString(day.on); odd || good(day) != "" && good(&specialDay{on: day.on + " 2026", hours: day.hours}) != "" && good(&specialDay{on: day.on + " 2027", hours: day.hours}) != "" {
		if years := day.fits(); !odd && len(years) > 0 && w.year == "" {
			value, ok := w.askYear(day, p, years, to)
			return ok && value != Omit && w.inYear(day, value)
		}
		what := day.on
		if odd {
			what = w.at(p)
		}
		return w.whichDays(day, quoted(what), "24. december eller 2026-12-24 – 2026-12-26", p, to)
	}
	if (weekNumber().MatchString(day.on) || wholeMonth().MatchString(day.on) || exactDays().MatchString(day.on) && onWeekdays().MatchString(day.text)) && saysTime(day.hours) {
		// A week has days on which nobody expects these hours.
		return w.whichDays(day, quoted(day.on)+", når der står "+quoted(day.hours), "2026-07-13 – 2026-07-17", p, to)
	}
	if w.year != "" && !yearPattern().MatchString(day.on) && w.about == aboutSpecialDays {
		if n, err := strconv.Atoi(w.year); err == nil && w.turn && inJanuary().MatchString(day.on) {
			return w.inYear(day, strconv.Itoa(n+1)) || w.whichDays(day, quoted(day.on), "24. december eller 2026-12-24 – 2026-12-26", p, to)
		}
		return w.inYear(day, w.year) || w.whichDays(day, quoted(day.on), "24. december eller 2026-12-24 – 2026-12-26", p, to)
	}
	if yearPattern().MatchString(day.on) || namedDates().MatchString(day.on) || yearEnd().MatchString(day.on) {
		return good(day) == ""
	}
	value, ok := w.askYear(day, p, append([]Choice{{"every-year", "Hvert år"}}, choicesOf(w.years())...), to)
	switch {
	case !ok || value == Omit:
		return false
	case value == "every-year":
		return good(day) == ""
	}
	if n, err := strconv.Atoi(value); err == nil && w.turn && inJanuary().MatchString(day.on) {
		value = strconv.Itoa(n + 1)
	}
	return w.inYear(day, value)
}

// whichDays asks for the dates of days that cannot be read, or that are not those of all that they name.
func (w *walker) whichDays(day *specialDay, what, example string, p Range, to *asked) bool {
	value, ok := w.ask(Question{
		ID:      name("special", day.on),
		Text:    "Hvilke dage er " + what + "? Skriv fx " + example + ".",
		Choices: []Choice{omit},
		At:      p,
		refuse:  func(v string) string { return good(&specialDay{on: v, hours: day.hours}) },
	}, to)
	if !ok || value == Omit {
		return false
	}
	day.on = value
	return true
}

// onWeekdays tells that hours in a range of days are not those of each of them.
var onWeekdays = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:(?:alle\h+)?hverdage|mandag(?:e)?\h?(?:-|–|til)\h?\p{L}+dag)`)

// wholeMonth is a month, which has days on which nobody expects hours as in a week.
var wholeMonth = lazyregexp.New(`(?i)^(?:hele\h+)?(?:` + months + `)(?:\h+måned)?(?:\h+og\h+(?:` + months + `))?(?:\h+20\d\d)?$`)

// yearAsked is what is known of the days under a heading of Christmas and the new year. The days of other headings, such as
// Lukkedage, can be of several years.
type yearAsked struct {
	heading Range
	value   string
	open    *Question // that nobody has answered
}

// askYear asks for the year of days: once under a heading of Christmas and the new year, where it is that of December.
func (w *walker) askYear(day *specialDay, p Range, choices []Choice, to *asked) (value string, ok bool) {
	if before := w.yearOf; w.turn && before.heading == w.place && (before.value != "" || before.open != nil) {
		if before.open != nil {
			before.open.At.To = max(before.open.At.To, p.To)
			before.open.Text = "Hvilket år gælder dagene under " + quoted(w.heading) + "?" + orYear
		}
		return before.value, before.value != ""
	}
	n, key, at := len(*to), day.on, p
	if w.turn {
		key, at = w.heading, w.place // the same question, whichever of its days are certain
	}
	value, ok = w.ask(Question{
		ID:      name("year", key),
		Text:    "Hvilket år gælder " + quoted(w.at(p)) + "?" + orYear,
		Choices: append(choices, omit),
		At:      at,
		refuse: func(v string) string {
			if len(v) == 4 && yearPattern().MatchString(v) {
				return ""
			}
			return "Det er ikke et årstal."
		},
	}, to)
	if w.yearOf = (yearAsked{heading: w.place}); !ok {
		w.yearOf.open = (*to)[n]
		w.yearOf.open.At.To = max(at.To, p.To)
	} else if value != Omit {
		w.yearOf.value = value
	}
	return value, ok
}

const orYear = " Du kan også skrive et årstal, fx 2026."

// ofNewYear is a heading of days around the new year; its year is that of December.
var ofNewYear = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:jul(?:en)?|nytår)(?:$|[^\p{L}])`)

var inJanuary = lazyregexp.New(`(?i)^(?:den )?\d{1,2}\.?(?: og \d{1,2}\.)?\h*jan(?:uar)?\.?$|^nytårsdag$|^\d{1,2}/1$`)

// yearIn returns the year that a heading names; empty where it names none.
func yearIn(heading string) string {
	if y := yearPattern().FindStringSubmatch(heading); y != nil {
		return y[1]
	}
	return ""
}

// acrossNewYear is a range of days that begins in one year and ends in the next.
var acrossNewYear = lazyregexp.New(`(?i)^(.*(?:dec(?:ember|\.)?|juleaften(?:sdag)?|juledag|nytårsaften(?:sdag)?|/12))\h*(–|-|til og med|til)\h*(.*(?:jan(?:uar|\.)?|nytårsdag|/1))$`)

// inYear adds a year to the days, and reports whether they are in it.
func (w *walker) inYear(day *specialDay, year string) bool {
	with := *day
	with.on += " " + year
	if m := acrossNewYear().FindStringSubmatch(day.on); m != nil {
		n, _ := strconv.Atoi(year)
		with.on = m[1] + " " + year + " " + m[2] + " " + m[3] + " " + strconv.Itoa(n+1)
		if good(&with) != "" {
			return false // whoever says the dates of the year says them in full
		}
	}
	if good(&with) != "" {
		return good(day) == "" && !monthPattern().MatchString(day.on)
	}
	*day = with
	return true
}

// years returns the years that the text names.
func (w *walker) years() (all []string) {
	seen := map[string]bool{}
	for _, m := range yearPattern().FindAllStringSubmatch(w.text, -1) {
		if !seen[m[1]] && len(all) < 3 {
			seen[m[1]] = true
			all = append(all, m[1])
		}
	}
	return all
}

// verbInDays tells that a sentence says more of days than their hours: juli er skranken.
var verbInDays = lazyregexp.New(`(?i)(?:^|\h)(?:er|har|holder|kun|lukket|åbent?)(?:$|[\s\x{a0},])`)

// fits returns the years in which the weekdays of a date are right: lørdag den 8. februar.
func (day *specialDay) fits() (choices []Choice) {
	if !dayPattern().MatchString(day.on) {
		return nil
	}
	for year := firstYear; year <= lastYear; year++ {
		y := strconv.Itoa(year)
		if good(&specialDay{on: day.on + " " + y, hours: day.hours}) == "" {
			choices = append(choices, Choice{y, y})
		}
	}
	return choices
}

// The years of which a page may speak that somebody pastes.
const firstYear, lastYear = 2023, 2031

func choicesOf(values []string) (choices []Choice) {
	for _, v := range values {
		choices = append(choices, Choice{v, v})
	}
	return choices
}

// agrees reports whether special days give no day other times than those before them do. It asks about
// them where they do.
func (w *walker) agrees(day *specialDay, p Range, to *asked) bool {
	problem := together(append(slices.Clone(w.draft.special), day))
	if problem == "" {
		return true
	}
	w.ask(Question{
		ID:      name("special", day.on),
		Text:    "Dagen " + quoted(w.at(p)) + " passer ikke med de andre særlige dage: " + problem + " Ret teksten, eller lad dagen udgå.",
		Choices: []Choice{omit},
		At:      p,
	}, to)
	return false
}

// good returns what is wrong with special days; it is empty where a declaration can have them.
func good(day *specialDay) string { return together([]*specialDay{day}) }

// together returns what is wrong with several special days in one declaration.
func together(all []*specialDay) string {
	d := &draft{ID: "x", Name: "x", Source: "x", special: all}
	_, err := yaml.Parse("", []byte(d.yaml()))
	if problems, ok := err.(yaml.Problems); ok && len(problems) > 0 {
		return problems[0].Message + " " + problems[0].Remedy
	}
	return ""
}

// yearEnd is a list of days at the end of each year.
var yearEnd = lazyregexp.New(`(?i)^(?:(?:den )?(?:24|25|26|31)\.(?:,? og |,? samt |, ?))*(?:den )?(?:24|25|26|31)\. december(?:(?:,| og| samt|, samt) (?:den )?1\. januar)?$`)
