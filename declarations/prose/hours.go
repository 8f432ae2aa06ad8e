package prose

import (
	"errors"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	hourstext "servicestatus/declarations/hours/text"
)

// hoursText is hours that stand in the text.
type hoursText struct {
	at       Range
	text     string // as the declaration has it
	reading  string // how it is meant, where the text can be read in more ways
	read     *hours.Schedule
	err      *hours.SyntaxError // where it cannot be read
	label    string             // that stands over it
	audience []string           // that it names
	rest     bool               // all time that no other window has
}

// hour is a clock time.
const hour = `(?:[01]?\d|2[0-4])(?:[.:]\d\d)?`

var (
	clockPattern  = regexp.MustCompile(`(?i)(?:kl\.?|klokken)[\s\x{a0}]*\d|mellem[\s\x{a0}]+` + hour + `[\s\x{a0}]+og[\s\x{a0}]+` + hour + `(?:$|[^\d.])|(?:^|[^\d.,/])` + hour + `[\s\x{a0}]*(?:-|–|—|til)[\s\x{a0}]*(?:kl\.?[\s\x{a0}]*)?` + hour + `(?:[^\d%./]|\.?$|\.[\s\x{a0}])`)
	roundPattern  = regexp.MustCompile(`(?i)hele døgnet|døgnåben|døgnet rundt|døgndrift|24/7|24 timer i døgnet|24-7`)
	dayPattern    = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|hverdag|weekend|(?:søgne)?helligdag|daglig|alle (?:ugens )?dage|hver dag|arbejdsdage|(?:man|tirs?|ons|tors?|fre|lør|søn)(?:[. –-]|$))`)
	closedPattern = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:[\p{L}]*lukket|lukker|holder fri|ferielukning)(?:$|[^\p{L}])`)
	spanPattern   = regexp.MustCompile(`(?i)(?:[^\p{L}\d]|^)(?:\d+|et|to|tre|fire|fem|ti)[\s\x{a0}]*(?:-[\s\x{a0}]*\d+[\s\x{a0}]*)?(?:sek|min|time|dag|døgn|uge|arbejdsdag|hverdag|arbejdstime|kalenderdag|måned)`)
)

const digits = "0123456789"

// saysTime reports whether a text has a clock time, or says that it is always or never.
func saysTime(s string) bool {
	if roundPattern.MatchString(s) {
		return true
	}
	return strings.ContainsAny(s, digits) && clockPattern.MatchString(s) && clockPattern.MatchString(durationPattern.ReplaceAllString(s, " "))
}

// saysHours reports whether a text may be hours.
func saysHours(s string) bool {
	return saysTime(s) || dayPattern.MatchString(s) && closedPattern.MatchString(s)
}

// mayBeHours reports whether a line may be one of several that are hours together.
func mayBeHours(s string) bool {
	return saysHours(s) || (dayPattern.MatchString(s) || dateWords.MatchString(s)) && len(s) < 60 || closedPattern.MatchString(s)
}

// hours reads a place as hours. All of its words must be understood.
func (r *reader) hours(p Range) hoursText {
	var rows []string
	for row := range strings.SplitSeq(strings.ReplaceAll(r.at(p), "\r", "\n"), "\n") {
		row = row[len(bullets.FindString(strings.TrimLeftFunc(row, space)))+len(row)-len(strings.TrimLeftFunc(row, space)):]
		first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(row, space))
		if n := len(rows); n > 0 && (goesOn.MatchString(rows[n-1]) || len(rows[n-1]) >= wrapped && unicode.IsLower(first)) {
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
		if other := allWeek.ReplaceAllString(h.text, "hele døgnet"); other != h.text {
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

// allWeek is a way to say always that hours do not have.
var allWeek = regexp.MustCompile(`(?i)(?:24 timer i døgnet|døgnet rundt|hele døgnet)[\s\x{a0}]*,?[\s\x{a0}]*(?:og[\s\x{a0}]+)?(?:alle[\s\x{a0}]+)?(?:(?:7|syv) dage (?:om|i) ugen|(?:ugens|årets) (?:7|syv|365) dage|365 dage om året)|(?:alle[\s\x{a0}]+(?:ugens[\s\x{a0}]+)?dage|hele ugen)[\s\x{a0},]*(?:og[\s\x{a0}]+)?(?:døgnet rundt|hele døgnet|24 timer i døgnet)`)

// tidy writes a row with one space where there are several, and without marks that show nothing.
func tidy(row string) string {
	var b strings.Builder
	for _, cell := range strings.Split(strings.ReplaceAll(row, "\u00ad", ""), "\t") {
		words := strings.FieldsFunc(cell, space)
		if len(words) == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strings.Join(words, " "))
	}
	return strings.Trim(looseEnd.ReplaceAllString(strings.TrimRight(b.String(), " ,;:.|"), ""), " ,;:|–")
}

// looseEnd is a word that joins hours to what follows them.
var looseEnd = regexp.MustCompile(`(?i) (?:og|eller|samt|på|via|hos|ved)$`)

// isHours reports whether a value is hours: such an answer replaces hours that cannot be read.
func isHours(value string) bool {
	_, err := danish.Parse(value)
	return err == nil
}

// settle returns hours that can be read: those of the text, or those of the answer to a
// question.
func (r *reader) settle(h hoursText, key string, at *asked) (hoursText, bool) {
	if h.read != nil {
		return h, true
	}
	value, ok := r.ask(Question{
		ID:      name("hours", key),
		Text:    "Tiden " + quoted(h.text) + " kan ikke læses: " + h.err.Message + " " + h.err.Remedy + " Hvordan skal den læses? Svaret kan være en åbningstid.",
		Choices: []Choice{omit},
		At:      h.at,
		free:    isHours,
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
		return &h
	}
	again.at = p
	return &again
}

// closing returns a part of a place with the bracket that closes in it.
func (r *reader) closing(c, p Range) Range {
	if strings.Contains(r.at(c), "(") && strings.HasPrefix(r.text[c.To:p.To], ")") {
		c.To++
	}
	return c
}
