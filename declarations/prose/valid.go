package prose

import (
	"strconv"
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lazyregexp"
)

var dateText = `(\d{1,2})\.\h*(` + months + `)\h+(\d{4})|(\d{1,2})[./-](\d{1,2})[./-](\d{4})|(\d{4})-(\d\d)-(\d\d)`

var (
	datePattern  = lazyregexp.New(`(?i)` + dateText)
	validPattern = lazyregexp.New(`(?i)^(?:(?:denne |service)?(?:service)?deklaration(?:en)?\h+(?:gælder|er gældende|er gyldig)|gælder|gældende|gyldig|i kraft|ikrafttrædelse)[\s\x{a0}:]+(fra(?: og med)?|pr\.|til(?: og med)?|indtil|i perioden)?[\s\x{a0}:]*(?:den )?(?:` + dateText + `)(?:\h*(?:-|–|til(?: og med)?|indtil)\h*(?:den )?(?:` + dateText + `))?\.?$`)
)

// validInText is a sentence about when the document holds, with what else it says: Aftalen gælder fra den 1. april 2026, er uopsigelig …
var validInText = lazyregexp.New(`(?i)^(?:(?:denne\h+)?(?:aftalen?|bilaget|dokumentet|deklarationen|servicedeklarationen|serviceaftalen|driftsaftalen|servicemålene|målene)\h+)?(?:gælder|er gældende|træder i kraft|er gyldig)\h+((?:fra(?: og med)?|pr\.|i perioden)\h+)?(?:den\h+)?(?:` + dateText + `|(\d{1,2})/(\d{1,2})\h+(\d{4}))(?:\h*(?:-|–|til(?: og med)?|indtil)\h*(?:den )?(?:` + dateText + `))?(?:[.,\s\x{a0}]|$)`)

// validYear is such a sentence about a year: Servicemålene gælder for hele 2026.
var validYear = lazyregexp.New(`(?i)^(?:(?:aftalen|servicemålene|målene|deklarationen|servicedeklarationen)\h+)(?:gælder|er gældende)\h+(?:for|i)\h+(?:hele\h+)?(?:året\h+)?(20\d\d)(?:[.,\s\x{a0}]|$)`)

// slashed is a date with a stroke: 1/8 2025.
var slashed = lazyregexp.New(`(\d{1,2})/(\d{1,2})\h+(20\d\d)`)

// validSentence reads such a sentence of a line. It is false where a sentence is none.
func (w *walker) validSentence(p Range) bool {
	text := w.at(p)
	if m := validYear().FindStringSubmatch(text); m != nil {
		w.draft.valid = [2]string{m[1] + "-01-01", m[1] + "-12-31"}
		w.fact(p, "valid")
		return true
	}
	m := validInText().FindString(text)
	if m == "" || strings.HasPrefix(strings.ToLower(m), "gælder") && p.From >= w.lines[min(firstLines, len(w.lines)-1)].From {
		return false // further down, it is not the document that holds
	}
	var iso []string
	for _, d := range datePattern().FindAllStringSubmatch(slashed().ReplaceAllString(m, "$1.$2.$3"), 2) {
		one := isoDate(d)
		if one == "" {
			return false
		}
		iso = append(iso, one)
	}
	if len(iso) == 2 && iso[1] < iso[0] {
		return false
	}
	copy(w.draft.valid[:], iso)
	w.fact(Range{p.From, p.From + len(m)}, "valid")
	return true
}

// validity reads a line that says when the declaration holds.
func (w *walker) validity(p Range) bool {
	m := validPattern().FindStringSubmatch(w.at(p))
	if m == nil {
		all := w.sentences(p)
		for _, s := range all {
			if w.validSentence(s) && len(all) == 1 {
				return true
			}
		}
		cut := strings.LastIndex(w.at(p), ", gælder ")
		return cut > 0 && p.From < w.lines[min(firstLines, len(w.lines)-1)].From && !price().MatchString(w.at(p)) && !fee().MatchString(w.at(p)) &&
			w.validity(Range{p.From + cut + len(", "), p.To})
	}
	dates := datePattern().FindAllStringSubmatch(w.at(p), -1)
	var iso []string
	for _, d := range dates {
		one := isoDate(d)
		if one == "" {
			return false
		}
		iso = append(iso, one)
	}
	first := 0
	if low := strings.ToLower(m[1]); len(iso) == 1 && (strings.HasPrefix(low, "til") || low == "indtil") {
		first = 1
	}
	if len(iso) == 2 && iso[1] < iso[0] || m[1] == "" && len(iso) == 1 {
		return false
	}
	copy(w.draft.valid[first:], iso)
	w.fact(p, "valid")
	return true
}

// isoDate returns the date that datePattern found; nothing where the calendar has no such day.
func isoDate(m []string) string {
	day, month, year := m[1]+m[4]+m[9], m[5]+m[8], m[3]+m[6]+m[7]
	for i, name := range monthNames {
		if strings.EqualFold(m[2], name) {
			month = strconv.Itoa(i + 1)
		}
	}
	iso := year + "-" + ("0" + month)[len(month)-1:] + "-" + ("0" + day)[len(day)-1:]
	if _, ok := calendar.ParseDate(iso); !ok {
		return ""
	}
	return iso
}
