package prose

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// first returns where the first share or duration stands, or the first measure after which nothing but common
// words comes before it.
func (c *clause) first(text string) int {
	start := len(text)
	for _, m := range [][]int{percentPattern().FindStringIndex(text), c.firstDuration(text)} {
		if m != nil {
			start = min(start, m[0])
		}
	}
	return start
}

func (c *clause) firstDuration(text string) []int {
	for from := 0; from < len(text); {
		m := durationPattern().FindStringIndex(text[from:])
		if m == nil {
			return nil
		}
		if bounded(text, from+m[0]) && !aDay().MatchString(text[from+m[0]:]) {
			return []int{from + m[0], from + m[1]}
		}
		from += m[0] + 1
	}
	return nil
}

// bounded reports whether a place in a text is the beginning of a word.
func bounded(text string, at int) bool { return at == 0 || !isWordEnd(lastRune(text[:at])) }

// leads reads what stands before the first step.
func (c *clause) leads(lead string) {
	if topic := topicPattern().FindStringIndex(lead); topic != nil {
		c.unknown = append(c.unknown, lead[topic[0]:])
	}
	if m := anyMeasure().FindStringIndex(lead); m != nil && bounded(lead, m[0]) {
		c.said = lead[m[0]:m[1]]
		c.measure = measureOf(c.said)
		if begun := begins().FindString(lead); begun != "" && c.measure == declarations.Solution {
			c.said, c.measure = begun, declarations.Start // Fejlretning påbegyndes senest
		}
		if tail := begins().ReplaceAllString(lead[m[1]:], ""); c.reader.plainWords(tail) != "" {
			c.unknown = append(c.unknown, tail)
		}
		lead = lead[:m[0]]
	}
	if trimWords(lead, leadFiller) != "" && (saying().MatchString(lead) || onCondition().MatchString(lead)) {
		c.unknown = append(c.unknown, lead)
		return
	}
	if narrowing().MatchString(lead) || saysTime(lead) || someCases().MatchString(lead) && !strings.Contains(lead, "gennemsnit") {
		c.unknown = append(c.unknown, lead)
	}
	c.lead = strings.Trim(trimWords(lead, leadFiller), " \u00a0-–—:,.(")
	if strings.Count(c.lead, "(") > strings.Count(c.lead, ")") {
		c.lead += ")"
	}
	if strings.EqualFold(c.lead, "alle") {
		c.lead = ""
	}
}

// begins is a verb for the beginning of work.
var begins = lazyregexp.New(`(?i)påbegyndes|påbegynder|igangsættes|igangsætter|begynder|startes|starter`)

// leadFiller may stand around the name of what a target is about.
var leadFiller = vocabulary(`første regn med ca ca. forventede forventet vores inden for indenfor senest er på vi for i af vil bliver blive har en et maks max maksimalt højst normalt og den det om skal være gennemsnitlig gennemsnitligt mål målet pr pr. per mindst minimum som til ved at kan du forvente bestræber os svare henvendelser opkald sager mails e-mails mail telefonopkald`)

// trimWords returns a text without the words of a vocabulary at its ends.
func trimWords(text string, known func(string) bool) string {
	r := &reader{text: text}
	p := r.core(Range{0, len(text)}, known)
	return text[p.From:p.To]
}

// plainWords returns the first word of a text that targets do not have beside their steps.
func (r *reader) plainWords(text string) string {
	for _, w := range (&reader{text: text}).words(Range{0, len(text)}) {
		if !targetWords(w.text) && !restWords().MatchString(w.text) {
			return w.text
		}
	}
	return ""
}

// saying is a lead that is the beginning of a sentence, not the name of what a target is about.
var saying = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:du|vi|man|os|dig|kan|skal)(?:$|[^\p{L}])`)

// onCondition is a lead with a clause of its own before the verb: Bryder forsyningen sammen, er gassen tilbage.
var onCondition = lazyregexp.New(`(?i),\h+(?:er|får|bliver|har|kan|kommer|svarer|hører|ringer|løser)\h`)

// someCases tells that a target is only for some cases.
var someCases = lazyregexp.New(`(?i)^\h*(?:i|ved|hvis|når|under|såfremt|efter)\h`)
