package prose

import (
	"regexp"
	"servicestatus/declarations"
	"strings"

	"servicestatus/declarations/yaml"
)

var (
	closedWords  = vocabulary(`for os lukket lukker holder har er vi der dagen ferielukket helt på den d i også begge dage alle lukkedag ferie fra kl åbent åbningstid desuden derudover kontoret rådhuset borgerservice supporten telefonen telefonerne`)
	namedDates   = regexp.MustCompile(`(?i)^(?:juleaften(?:sdag)?|nytårsaften(?:sdag)?|nytårsdag|grundlovsdag|skærtorsdag|langfredag|påske\p{L}*|2\. påskedag|pinse\p{L}*|2\. pinsedag|(?:kristi )?himmelfart\p{L}*|1\. (?:jule|maj)\p{L}*|2\. juledag|juledag|store bededag|fredag(?:en)? efter kristi himmelfart\p{L}*|dagen efter kristi himmelfart\p{L}*|(?:24|31)\. december|24\. og 31\. december|1\. maj|5\. juni|1\. januar|24/12|31/12|mellem jul og nytår)$`)
	parentheses  = regexp.MustCompile(`[\s\x{a0}]*\(([^()]*)\)`)
	ofDays       = regexp.MustCompile(`:[\s\x{a0}]|\t|[\s\x{a0}](?:-|–)[\s\x{a0}]`)
	monthPattern = regexp.MustCompile(`(?i)(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|okt\.?|nov\.?|dec\.?)$|/\d{1,2}$`)
	isClosed     = regexp.MustCompile(`(?i)^.*?(?:er|holder|har)(?: vi| der)?(?: helt)? lukket[\s\x{a0}]+`)
	closedEnds   = regexp.MustCompile(`(?i)(?:[\s\x{a0}]*[:–-]?[\s\x{a0}]*(?:er der|holder vi|har vi)?[\s\x{a0}]*(?:helt )?lukket\.?)$`)
)

// special reads a line of special days: the days, their hours, and why.
func (w *walker) special(p Range) {
	for _, s := range w.statements(p) {
		w.specialDay(s)
	}
}

func (w *walker) specialDay(p Range) {
	text := strings.TrimRight(tidy(strings.ReplaceAll(w.at(p), "\t", ": ")), ". ")
	if !dateWords.MatchString(text) && !dayPattern.MatchString(text) {
		return
	}
	day := &specialDay{}
	if m := parentheses.FindStringSubmatchIndex(text); m != nil && dateWords.MatchString(text[:m[0]]) {
		day.why = text[m[2]:m[3]]
		text = strings.TrimSpace(text[:m[0]] + text[m[1]:])
	}
	switch {
	case saysTime(text):
		if before, after, ok := cut(text); ok {
			day.on, day.hours = before, after
		} else if at := clockPattern.FindStringIndex(text); at != nil {
			day.on, day.hours = strings.TrimRight(text[:at[0]], " ,"), strings.TrimSpace(text[at[0]:])
		}
	case closedPattern.MatchString(text) || w.under.closes && w.about == aboutSpecialDays:
		day.hours = "lukket"
		day.on = closedEnds.ReplaceAllString(text, "")
		if m := isClosed.FindStringIndex(day.on); m != nil && !dateWords.MatchString(day.on[:m[1]]) && !dayPattern.MatchString(day.on[:m[1]]) {
			day.on = day.on[m[1]:]
		}
		if before, after, ok := cut(day.on); ok && !monthPattern.MatchString(before+"x") {
			if dateWords.MatchString(after) && !dateWords.MatchString(before) {
				before, after = after, before
			}
			if !dateWords.MatchString(after) {
				day.on = before
				if !closedPattern.MatchString(after) {
					day.why = after
				}
			}
		}
		day.on = trimWords(day.on, closedWords)
		if day.on != "" && strings.Contains(text, day.on+".") && ordinal.MatchString(day.on+".") {
			day.on += "."
		}
	default:
		return
	}
	if strings.ContainsAny(day.on, "(:") {
		return
	}
	for _, c := range []struct{ word, channel string }{{"telefon", "phone"}, {"ekspedition", "visit"}, {"chat", "chat"}} {
		if strings.Contains(strings.ToLower(text), c.word) {
			day.channel = declarations.Channel(c.channel)
		}
	}
	for _, on := range apart(day.on) {
		var asked asked
		one := *day
		one.on = on
		if w.dated(&one, p, &asked) {
			w.draft.special = append(w.draft.special, &one)
			w.fact(p, "special_days")
		} else {
			w.draft.open[inSpecial] = append(w.draft.open[inSpecial], asked...)
		}
	}
}

// apart divides a list of days, where each of them can stand alone.
func apart(on string) []string {
	all := listedDays.Split(on, -1)
	for i := range all {
		if all[i] = strings.TrimSpace(all[i]); good(&specialDay{on: all[i], hours: "lukket"}) != "" {
			return []string{on}
		}
	}
	return all
}

var listedDays = regexp.MustCompile(`[\s\x{a0}]+samt[\s\x{a0}]+|,[\s\x{a0}]*(?:den[\s\x{a0}]+)?|[\s\x{a0}]+og[\s\x{a0}]+den[\s\x{a0}]+`)

// cut divides a text after the days.
func cut(text string) (before, after string, ok bool) {
	for _, m := range ofDays.FindAllStringIndex(text, -1) {
		before, after = strings.TrimSpace(text[:m[0]]), strings.TrimSpace(text[m[1]:])
		if before != "" && after != "" && good(&specialDay{on: before, hours: "lukket"}) == "" {
			return before, after, true
		}
	}
	if before, after, ok = strings.Cut(text, ": "); ok {
		return before, after, true
	}
	return "", "", false
}

// dated gives special days their year. It asks for it where the text has none, and the days are not
// the same each year.
func (w *walker) dated(day *specialDay, p Range, to *asked) bool {
	if problem := good(day); problem != "" && good(&specialDay{on: day.on + " 2026", hours: day.hours}) != "" && good(&specialDay{on: day.on + " 2027", hours: day.hours}) != "" {
		value, ok := w.ask(Question{
			ID:      name("special", day.on),
			Text:    "Dagen " + quoted(w.at(p)) + " kan ikke læses: " + problem + " Svaret kan være de dage, der menes.",
			Choices: []Choice{omit},
			At:      p,
			free:    func(v string) bool { return good(&specialDay{on: v, hours: "lukket"}) == "" },
		}, to)
		if !ok || value == Omit {
			return false
		}
		day.on = value
		return good(day) == ""
	}
	if w.year != "" && !yearPattern.MatchString(day.on) && w.about == aboutSpecialDays {
		return w.inYear(day, w.year)
	}
	if yearPattern.MatchString(day.on) || namedDates.MatchString(day.on) {
		return good(day) == ""
	}
	choices := []Choice{{"every-year", "Hvert år"}}
	for _, y := range w.years() {
		choices = append(choices, Choice{y, y})
	}
	value, ok := w.ask(Question{
		ID:      name("year", day.on),
		Text:    "Hvilket år gælder " + quoted(w.at(p)) + "? Svaret kan være et andet årstal.",
		Choices: append(choices, omit),
		At:      p,
		free:    func(v string) bool { return len(v) == 4 && yearPattern.MatchString(v) },
	}, to)
	switch {
	case !ok || value == Omit:
		return false
	case value == "every-year":
		return good(day) == ""
	}
	return w.inYear(day, value)
}

// inYear adds a year to the days, and reports whether they are in it.
func (w *walker) inYear(day *specialDay, year string) bool {
	with := *day
	with.on += " " + year
	if good(&with) != "" {
		return good(day) == "" && !monthPattern.MatchString(day.on)
	}
	*day = with
	return true
}

// years returns the years that the text names.
func (w *walker) years() (all []string) {
	seen := map[string]bool{}
	for _, m := range yearPattern.FindAllStringSubmatch(w.text, -1) {
		if !seen[m[1]] && len(all) < 3 {
			seen[m[1]] = true
			all = append(all, m[1])
		}
	}
	return all
}

// good returns what is wrong with special days; it is empty where a declaration can have them.
func good(day *specialDay) string {
	d := &draft{ID: "x", Name: "x", Source: "x", special: []*specialDay{day}}
	_, err := yaml.Parse("", []byte(d.yaml()))
	if problems, ok := err.(yaml.Problems); ok && len(problems) > 0 {
		return problems[0].Message + " " + problems[0].Remedy
	}
	return ""
}
