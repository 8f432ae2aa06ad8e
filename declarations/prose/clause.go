package prose

import (
	"regexp"
	"strings"

	"servicestatus/declarations"
)

// clause reads the steps of a sentence: shares, durations, and what is said of them.
type clause struct {
	*walker
	at        Range
	opening   string               // what stands before the first step
	lead      string               // that, without common words
	measure   declarations.Measure // that stands there
	said      string               // the word for it
	steps     []step
	support   bool      // hours of support count
	spans     bool      // a time from one length to another
	captioned bool      // the measure is that of the label
	broken    bool      // a share has no duration
	unknown   []string  // words that are not understood
	contacts  []contact // in the sentence
	now       step
	some      bool // now has a duration
}

// scan reads the sentence from its first step to its end.
func (c *clause) scan() {
	text := c.reader.at(c.at)
	for _, one := range c.contacts {
		from, to := one.at.From-c.at.From, one.at.To-c.at.From
		text = text[:from] + strings.Repeat(" ", to-from) + text[to:]
	}
	start := c.first(text)
	c.opening = text[:start]
	c.leads(c.opening)
	for at := start; at < len(text); {
		at += c.next(text[at:], text[:at])
	}
	c.push()
}

// first returns where the first share or duration stands, or the first measure after which nothing but common
// words comes before it.
func (c *clause) first(text string) int {
	start := len(text)
	for _, m := range [][]int{percentPattern.FindStringIndex(text), c.firstDuration(text)} {
		if m != nil {
			start = min(start, m[0])
		}
	}
	return start
}

func (c *clause) firstDuration(text string) []int {
	for from := 0; from < len(text); {
		m := durationPattern.FindStringIndex(text[from:])
		if m == nil {
			return nil
		}
		if bounded(text, from+m[0]) {
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
	if topic := topicPattern.FindStringIndex(lead); topic != nil {
		c.unknown = append(c.unknown, lead[topic[0]:])
	}
	if m := anyMeasure.FindStringIndex(lead); m != nil && bounded(lead, m[0]) {
		c.said = lead[m[0]:m[1]]
		c.measure = measureOf(c.said)
		if tail := lead[m[1]:]; c.reader.plainWords(tail) != "" {
			c.unknown = append(c.unknown, tail)
		}
		lead = lead[:m[0]]
	}
	if narrowing.MatchString(lead) || saysTime(lead) || someCases.MatchString(lead) && !strings.Contains(lead, "gennemsnit") {
		c.unknown = append(c.unknown, lead)
	}
	c.lead = strings.Trim(trimWords(lead, leadFiller), " \u00a0-–—:,.(")
	if strings.EqualFold(c.lead, "alle") {
		c.lead = ""
	}
}

// leadFiller may stand around the name of what a target is about.
var leadFiller = vocabulary(`inden for indenfor senest er på vi for i af vil bliver blive har en et maks max maksimalt højst normalt og den det om skal være gennemsnitlig gennemsnitligt mål målet pr pr. per mindst minimum som til ved at kan du forvente bestræber os svare henvendelser opkald sager mails e-mails mail telefonopkald`)

// trimWords returns a text without the words of a vocabulary at its ends.
func trimWords(text string, known func(string) bool) string {
	r := &reader{text: text}
	p := r.core(Range{0, len(text)}, known)
	return text[p.From:p.To]
}

// plainWords returns the first word of a text that targets do not have beside their steps.
func (r *reader) plainWords(text string) string {
	for _, w := range (&reader{text: text}).words(Range{0, len(text)}) {
		if !targetWords(w.text) && !restWords.MatchString(w.text) {
			return w.text
		}
	}
	return ""
}

// next reads one thing, and returns its length.
func (c *clause) next(text, before string) int {
	begins := before == "" || !isWordEnd(lastRune(before))
	if m := percentPattern.FindStringSubmatchIndex(text); m != nil && m[0] == 0 && begins {
		if c.now.share != "" {
			c.push()
		}
		c.now.share = text[m[2]:m[3]]
		return m[1]
	}
	if d, end, ok := duration(text); ok && begins {
		if c.some {
			c.push()
		}
		c.now.within, c.now.clock, c.some = d.Duration, d.clock, true
		c.spans = c.spans || d.span
		c.support = c.support || d.own
		return end
	}
	if m := duringPattern.FindStringSubmatchIndex(text); m != nil && m[0] == 0 && begins {
		c.now.words = text[m[2]:m[3]]
		c.now.at = Range{c.at.From + len(before), c.at.From + len(before) + m[3]}
		return m[3]
	}
	if m := aroundClock.FindStringIndex(text); m != nil && m[0] == 0 && begins {
		if c.now.clock = declarations.Elapsed; len(c.steps) > 0 && strings.HasPrefix(text, "(") {
			c.now.clock = "" // it may be of all steps
		}
		return m[1]
	}
	if m := inSupportTime.FindStringIndex(text); m != nil && m[0] == 0 && begins {
		c.support = true
		return m[1]
	}
	if m := separators.FindStringIndex(text); m != nil && m[0] == 0 {
		if c.some {
			c.push()
		}
		if text[0] == ',' || text[0] == ';' || text[0] == '/' {
			return 1
		}
		return m[1] - 1
	}
	if m := anyMeasure.FindStringIndex(text); m != nil && m[0] == 0 && begins {
		rest := text[m[1]:]
		if end := clauseEnd.FindStringIndex(rest); end != nil {
			rest = rest[:end[0]]
		}
		if c.some && (c.now.measure != "" || c.firstDuration(rest) != nil) {
			c.push()
		}
		c.now.measure = measureOf(text[:m[1]])
		c.now.said = text[:m[1]]
		return m[1]
	}
	if m := restWords.FindStringIndex(text); m != nil && m[0] == 0 && begins {
		c.now.rest = true
		return m[1]
	}
	if m := wordPattern.FindStringIndex(text); m != nil && m[0] == 0 {
		if word := strings.ToLower(text[:m[1]]); !targetWords(word) {
			c.unknown = append(c.unknown, word)
		}
		return m[1]
	}
	return len(string([]rune(text[:min(4, len(text))])[0]))
}

// someCases tells that a target is only for some cases.
var someCases = regexp.MustCompile(`(?i)^[\s\x{a0}]*(?:i|ved|hvis|når|under|såfremt|efter)[\s\x{a0}]`)

// clauseEnd is where another step may begin.
var clauseEnd = regexp.MustCompile(`[,;/]|[\s\x{a0}](?:og|samt)[\s\x{a0}]`)

// push ends a step.
func (c *clause) push() {
	switch {
	case c.some:
		c.steps = append(c.steps, c.now)
	case c.now.share != "":
		c.broken = true
	case c.now.measure != "" && len(c.steps) > 0:
		// The measure stands behind its step: "inden for 4 timer besvares".
		if last := &c.steps[len(c.steps)-1]; last.measure == "" {
			last.measure, last.said = c.now.measure, c.now.said
		}
	}
	c.now, c.some = step{}, false
}
