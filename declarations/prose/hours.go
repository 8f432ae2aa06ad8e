package prose

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	hourstext "servicestatus/declarations/hours/text"
	"servicestatus/declarations/lazyregexp"
)

// hoursText is hours that stand in the text.
type hoursText struct {
	at       Range
	text     string // as the declaration has it
	reading  string // how it is meant, where the text can be read in more ways
	read     *hours.Schedule
	err      *hours.SyntaxError // where it cannot be read
	label    string             // that stands over it
	subject  string             // that it names before its time
	audience []string           // that it names
	rest     bool               // all time that no other window has
	of       string             // what it is the time of, where a question says so
}

// hours reads a place as hours. All of its words must be understood.
func (r *reader) hours(p Range) hoursText {
	var rows []string
	for row := range strings.SplitSeq(strings.ReplaceAll(r.at(p), "\r", "\n"), "\n") {
		row = row[len(bullets().FindString(strings.TrimLeftFunc(row, space)))+len(row)-len(strings.TrimLeftFunc(row, space)):]
		row = row[sectionNumber(row):]
		first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(row, space))
		if n := len(rows); n > 0 && (goesOn().MatchString(rows[n-1]) || len(rows[n-1]) >= wrapped && unicode.IsLower(first) || stacked(rows[n-1], row)) {
			rows[n-1] += " " + strings.Join(strings.FieldsFunc(row, space), " ")
		} else if strings.TrimFunc(row, space) != "" {
			rows = append(rows, row)
		}
	}
	for i := range rows {
		rows[i] = tidy(rows[i])
	}
	return parsed(p, strings.Join(rows, "\n"))
}

// parsed reads hours that are put together from a place.
func parsed(p Range, text string) hoursText {
	if strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") && strings.Count(text, "(") == 1 {
		text = text[1 : len(text)-1]
	}
	h := hoursText{at: p, text: text}
	if text == "24/7" || text == "24-7" {
		h.text = "Hele døgnet"
	}
	if _, err := danish.Parse(h.text); err != nil {
		for _, other := range []string{
			bookedEnds(h.text),
			acrossMidnight(h.text),
			atLunch().ReplaceAllString(h.text, "Der er lukket mellem $1 og $2 alle dage"),
			mannedRound().ReplaceAllString(h.text, "hele døgnet"),
			butFirst().ReplaceAllString(h.text, ", dog $1 fra $2"),
			butBooked().ReplaceAllString(allWeek().ReplaceAllString(h.text, "hele døgnet"), " kun"),
		} {
			if other == h.text {
				continue
			}
			if again := parsed(p, other); again.err == nil {
				again.reading, again.text = other, h.text
				return again
			}
		}
		if !errors.As(err, &h.err) {
			h.err = &hours.SyntaxError{Message: err.Error()}
		}
		return h
	}
	read, err := hourstext.Parse(h.text)
	if err != nil {
		errors.As(err, &h.err)
		return h
	}
	h.read = read
	return h
}

// mannedRound says that somebody is there round the clock, in a word that hours do not have.
var mannedRound = lazyregexp.New(`(?i)døgnbemandet|døgnbetjent`)

// notHours says why a value is no hours, which an answer may be in the place of hours that cannot be read.
func notHours(value string) (why string) {
	if _, err := danish.Parse(value); err != nil {
		return err.Error()
	}
	return ""
}

// settle returns hours that can be read: those of the text, or those of the answer to a
// question.
func (r *reader) settle(h hoursText, key string, at *asked) (hoursText, bool) {
	if h.read != nil && !dayless(h.text) {
		return h.bare(), true
	}
	if h.read != nil {
		return r.onWhichDays(h, key, at)
	}
	why := ": " + h.err.Message + " Hvad er tiden? " + h.err.Remedy
	if word := h.unknown(); word != "" {
		why = ", for »" + word + "« er ikke en del af en åbningstid. Hvad er tiden? Skriv fx mandag-fredag kl. 8.30-16."
	}
	text := h.of + "Tiden " + quoted(h.text) + " kan ikke læses" + why
	choices := h.doubled()
	if len(choices) > 0 {
		again, _, _ := strings.Cut(h.text[h.err.Offset:], "\n")
		text = h.of + "Gælder " + quoted(again) + " i stedet for dagens andre tider eller oven i dem?"
	} else {
		choices = readings(h.text)
	}
	value, ok := r.ask(Question{
		ID:      name("hours", key),
		Text:    text,
		Choices: append(choices, omit),
		At:      h.at,
		refuse:  notHours,
	}, at)
	if !ok || value == Omit {
		return h, false
	}
	again := parsed(h.at, value)
	if again.read == nil {
		return h, false // a wrong answer, which is reported
	}
	again.reading, again.text = value, h.text
	return again, true
}

// allDays are words for days, or for all time.
var allDays = lazyregexp.New(`(?i)døgn|24[/-]7|24 timer|alle|hver|dagligt|øvrig|anden tid|hele|lukket|weekday|daily`)

// dayless reports whether hours name no days: mellem 9 og 15.
func dayless(text string) bool {
	return !dayPattern().MatchString(text) && !dateWords().MatchString(text) && !allDays().MatchString(text) && spanOfTime().MatchString(text)
}

// spanOfTime is a time from one hour to another.
var spanOfTime = lazyregexp.New(`(?i)\d\h*(?:-|–|til|og)\h*(?:(?:kl\.?|klokken)\h*)?\d`)

// onWhichDays asks for the days of hours that name none.
func (r *reader) onWhichDays(h hoursText, key string, at *asked) (hoursText, bool) {
	time := h.text
	if from := clockPattern().FindStringIndex(time); from != nil && notHours("hverdage "+time) != "" {
		time = strings.TrimLeft(time[from[0]:], " ,:") // sekundær driftstid, kl. 23-6
	}
	value, ok := r.ask(Question{
		ID:      name("days", key),
		Text:    "Hvilke dage gælder " + quoted(h.text) + "? Du kan også skrive andre dage, fx mandag-torsdag.",
		Choices: []Choice{{"hverdage", "Hverdage"}, {"alle dage", "Alle dage"}, omit},
		At:      h.at,
		refuse: func(v string) string {
			if !dayPattern().MatchString(v) {
				return "Der er ingen ugedage i det."
			}
			return notHours(v + " " + time)
		},
	}, at)
	if !ok || value == Omit {
		return h, false
	}
	again := parsed(h.at, value+" "+time)
	if again.read == nil {
		return h, false
	}
	again.reading, again.text = again.text, h.text
	return again, true
}

// understood reads a place as hours: all of it, or what is left between words that say no more
// than its label.
func (r *reader) understood(p Range, known func(string) bool) *hoursText {
	h := r.hours(p)
	c := r.closing(r.core(p, known), p)
	if c == p || c.From == c.To {
		return &h
	}
	again := r.hours(c)
	if again.err != nil || h.err == nil && asOSM(h.read) != asOSM(again.read) {
		if h.err != nil && again.err != nil && h.err.Message == unknownWord {
			err := *again.err // of the hours, not of the words before them
			if at := strings.Index(h.text, again.text); at >= 0 {
				err.Offset += at
			} else {
				err.Length = 0
			}
			h.err = &err
		}
		return &h
	}
	again.at = p
	return &again
}

// bare leaves out the words before hours that say nothing of them: opdatering af portalen sker den anden onsdag i måneden.
func (h hoursText) bare() hoursText {
	if h.err != nil || h.reading != "" || strings.Contains(h.text, "\n") || firstOfHours().MatchString(h.text) {
		return h
	}
	for rest, ok := h.text, true; ok; {
		if begins, _, _ := strings.Cut(rest, " "); rest != h.text && firstOfHours().MatchString(begins+" ") || allDays().MatchString(begins) {
			if again := parsed(h.at, rest); again.err == nil && again.reading == "" && asOSM(again.read) == asOSM(h.read) {
				h.text = again.text
			}
			return h
		}
		_, rest, ok = strings.Cut(rest, " ")
	}
	return h
}

// unknownWord is what hours say of a word that they do not know.
const unknownWord = "Dette kan ikke læses som åbningstid."

// unknown returns the word that hours do not know; empty where something else is wrong.
func (h *hoursText) unknown() string {
	from, to := h.err.Offset, h.err.Offset+h.err.Length
	if h.err.Message != unknownWord || to > len(h.text) || from >= to {
		return ""
	}
	return strings.Trim(h.text[from:to], " ,.;:")
}

// closing returns a part of a place with the bracket that closes in it.
func (r *reader) closing(c, p Range) Range {
	if end := strings.IndexByte(r.text[c.To:p.To], ')'); strings.Count(r.at(c), "(") > strings.Count(r.at(c), ")") && end >= 0 {
		c.To += end + 1
	}
	return c
}
