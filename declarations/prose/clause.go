package prose

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// clause reads the steps of a sentence: shares, durations, and what is said of them.
type clause struct {
	*walker
	at        Range
	whole     Range                // with its label, where that stands before it
	opening   string               // what stands before the first step
	lead      string               // that, without common words
	measure   declarations.Measure // that stands there
	said      string               // the word for it
	steps     []step
	support   bool      // hours of support count
	spans     bool      // a time from one length to another
	captioned bool      // the measure is that of the label
	broken    bool      // a share has no duration
	doubted   bool      // only its deadline says that it is a promise
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

// next reads one thing, and returns its length.
func (c *clause) next(text, before string) int {
	begins := before == "" || !isWordEnd(lastRune(before))
	if m := percentPattern().FindStringSubmatchIndex(text); m != nil && m[0] == 0 && begins {
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
	if m := outside().FindStringIndex(text); m != nil && m[0] == 0 && begins {
		c.broken = true // a step cannot be of all other times
		return m[1]
	}
	if m := duringPattern().FindStringSubmatchIndex(text); m != nil && m[0] == 0 && begins {
		c.now.words = text[m[2]:m[3]]
		c.now.at = Range{c.at.From + len(before), c.at.From + len(before) + m[3]}
		return m[3]
	}
	if m := aroundClock().FindStringIndex(text); m != nil && m[0] == 0 && begins {
		if n := len(c.steps); n > 0 && !c.some && c.now.share == "" && c.now.measure == "" && !strings.HasPrefix(text, "(") {
			c.steps[n-1].clock = declarations.Elapsed // 10 minutter, døgnet rundt
			return m[1]
		}
		if c.now.clock = declarations.Elapsed; len(c.steps) > 0 && strings.HasPrefix(text, "(") {
			c.now.clock = "" // it may be of all steps
		}
		return m[1]
	}
	if m := inSupportTime().FindStringIndex(text); m != nil && m[0] == 0 && begins {
		c.support = true
		return m[1]
	}
	if m := separators().FindStringIndex(text); m != nil && m[0] == 0 {
		if c.some {
			c.push()
		}
		if text[0] == ',' || text[0] == ';' || text[0] == '/' {
			return 1
		}
		return m[1] - 1
	}
	if m := anyMeasure().FindStringIndex(text); m != nil && m[0] == 0 && begins {
		rest := text[m[1]:]
		if end := clauseEnd().FindStringIndex(rest); end != nil {
			rest = rest[:end[0]]
		}
		if c.some && (c.now.measure != "" || c.firstDuration(rest) != nil) {
			c.push()
		}
		if c.some || c.now.measure != declarations.Start { // påbegynder løsning is no solution
			c.now.measure, c.now.said = measureOf(text[:m[1]]), text[:m[1]]
		}
		return m[1]
	}
	if m := restWords().FindStringIndex(text); m != nil && m[0] == 0 && begins {
		c.now.rest = true
		return m[1]
	}
	if m := wordPattern().FindStringIndex(text); m != nil && m[0] == 0 {
		if word := strings.ToLower(text[:m[1]]); !targetWords(word) {
			c.unknown = append(c.unknown, word)
		}
		return m[1]
	}
	return len(string([]rune(text[:min(4, len(text))])[0]))
}

// clauseEnd is where another step may begin.
var clauseEnd = lazyregexp.New(`[,;/]|\h(?:og|samt)\h`)

// push ends a step.
func (c *clause) push() {
	switch {
	case c.some:
		c.steps = append(c.steps, c.now)
	case c.now.share != "":
		c.broken = true
	case c.now.measure != "" && len(c.steps) > 0 && c.measure == "":
		// The measure stands behind its step: "inden for 4 timer besvares".
		if last := &c.steps[len(c.steps)-1]; last.measure == "" {
			last.measure, last.said = c.now.measure, c.now.said
		}
	}
	c.now, c.some = step{}, false
}
