package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

var (
	// ofClock is a sentence about the time that counts in targets.
	ofClock = lazyregexp.New(`(?i)(?:tæller|regnes|måles|opgøres|beregnes|gælder|løber|behandles|håndteres)(?:$|[^\p{L}])`)
	// supportTime is the time in which somebody supports.
	supportTime = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:\p{L}+s\h+|(?:den\h+)?(?:normale?|almindelige?)\h+)?(?:åbningstid|telefontid|supporttid|bemandet tid|servicetid|kontortid)(?:en)?(?:$|[^\p{L}])`)
	// nextClock begins what counts for other severities: Prioritet 1 hele døgnet, de øvrige i åbningstiden.
	nextClock = lazyregexp.New(`(?i)(?:[,;.]\h+(?:og\h+|mens\h+)?|\h+(?:og|mens)\h+)(?:for\h+)?((?:de\h+|alle\h+)?(?:øvrige|andre)|p[1-5]|prioritet|kategori|niveau)`)
	// ofFrists begins a sentence about deadlines, wherever it stands.
	ofFrists = lazyregexp.New(`(?i)^(?:alle\h+)?(?:tider(?:ne)?|frister(?:ne)?|målene|svartider(?:ne)?|reaktions\p{L}*|løsnings\p{L}*|responstid\p{L}*)\h`)
	// ofThat is a sentence about the deadlines right before it: Gælder hele døgnet.
	ofThat    = lazyregexp.New(`(?i)^gælder\h`)
	theOthers = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:øvrige|andre|resten)(?:$|[^\p{L}])`)
	// gradesNamed is a list of severities: P2–P4, prioritet 2, 3 og 4.
	gradesNamed = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:p|prio(?:ritet(?:erne)?)?\h*p?|alvor(?:sgrad)?\h*|(?:fejl)?kategori(?:erne)?\h*|niveau\h*)([a-e]|\d)((?:(?:\h*(?:,|-|–|/)\h*|\h+(?:og|til)\h+)(?:p|prioritet\h+)?(?:[a-e]|\d))*)(?:$|[^\p{L}\d])`)
	gradeNext   = lazyregexp.New(`(?i)(,|-|–|/|og|til)\h*(?:p|prioritet\h+)?([a-e]|\d)(?:$|[^\p{L}\d])`)
	gradeAlone  = lazyregexp.New(`(?i)^(?:p|prio(?:ritet)?\h*p?|alvor(?:sgrad)?\h*|(?:fejl)?kategori\h*|niveau\h*)?([a-e]|\d)(?:$|[^\p{L}\d])`)
)

// clockOfAll reads a sentence that says which time counts in all targets, or in those of one
// measure or of some severities.
func (w *walker) clockOfAll(p Range) bool {
	text := w.at(p)
	ofTargets := len(w.draft.response) > 0 && (len(gradesIn(text)) > 0 || ofFrists().MatchString(text))
	if w.about != aboutResponse && !ofTargets || durationPattern().MatchString(text) || !ofClock().MatchString(text) || strings.Contains(text, " ikke ") {
		return false
	}
	if n := len(w.draft.response); n > 0 && ofThat().MatchString(text) && saysClock(text) {
		if m := gradeAlone().FindStringSubmatch(w.draft.response[n-1].severity); m != nil { // of the severity right before it
			w.clocks = append(w.clocks, clockRule{grades: []string{strings.ToLower(m[1])}, elapsed: roundPattern().MatchString(text)})
			w.fact(p, "response.clock")
			return true
		}
		return false
	}
	var parts []string
	rest := text
	for {
		m := nextClock().FindStringSubmatchIndex(rest)
		if m == nil || !saysClock(rest[:m[0]]) {
			break
		}
		parts, rest = append(parts, rest[:m[0]]), rest[m[2]:]
	}
	var all []clockRule
	for n, part := range append(parts, rest) {
		if n > 0 && !saysClock(part) {
			from := p.To - len(part) // the rest says it in hours
			if rest := trimmed(w.text, Range{from, p.To}); saysTime(w.at(rest)) {
				w.qualify(rest, all[0].grades)
				break
			}
			p.To = from
			break
		}
		c := clockRule{grades: gradesIn(part), others: theOthers().MatchString(part), elapsed: roundPattern().MatchString(part)}
		if inTelephoneTime().MatchString(part) {
			c.channel = declarations.Phone
		}
		if word := strings.ToLower(anyMeasure().FindString(part)); strings.Contains(word, "tid") && !measureListed().MatchString(part) {
			c.word = stem(word)
		}
		if !saysClock(part) || c.elapsed && len(c.grades) == 0 && !c.others {
			return false
		}
		all = append(all, c)
	}
	w.clocks = append(w.clocks, all...)
	w.fact(p, "response.clock")
	return true
}

// inTelephoneTime is the time in which somebody answers the telephone.
var inTelephoneTime = lazyregexp.New(`(?i)telefontid|hotline`)

// measureListed is several measures at once: Reaktions- og løsningstider.
var measureListed = lazyregexp.New(`(?i)\p{L}+-\h+og\h+\p{L}+tid|^tiderne`)

// saysClock reports whether a text says one clock: that of the support, or all hours.
func saysClock(text string) bool {
	return supportTime().MatchString(text) != roundPattern().MatchString(text)
}

// gradesIn returns the severities that a text names, each by its letter or number.
func gradesIn(text string) (all []string) {
	for _, m := range gradesNamed().FindAllStringSubmatch(text, -1) {
		all = append(all, strings.ToLower(m[1]))
		for _, next := range gradeNext().FindAllStringSubmatch(m[2], -1) {
			last, grade := all[len(all)-1], strings.ToLower(next[2])
			for c := last[0] + 1; through().MatchString(next[1]) && c < grade[0]; c++ {
				all = append(all, string(c))
			}
			all = append(all, grade)
		}
	}
	return all
}

var through = lazyregexp.New(`^(?:-|–|til)$`)

// clockRule says which time counts in some targets: hours of support, or all.
type clockRule struct {
	word    string   // of the measure; empty for all
	grades  []string // the severities; none for all
	others  bool     // those of which no rule speaks
	elapsed bool
	channel declarations.Channel // whose hours of support, where it says so: telefontid
}

// grade returns the letter or number of a target's severity; empty where it has none.
func (t *target) grade() string {
	if m := gradeAlone().FindStringSubmatch(t.severity); m != nil {
		return strings.ToLower(m[1])
	}
	return ""
}

// clockOf returns the rule about a target.
func (w *walker) clockOf(t *target) *clockRule {
	grade := t.grade()
	var others *clockRule
	for i := range w.clocks {
		c := &w.clocks[i]
		switch {
		case c.word != "" && stem(strings.ToLower(t.said)) != c.word:
		case len(c.grades) == 0 && !c.others, grade != "" && slices.Contains(c.grades, grade):
			return c
		case c.others && grade != "":
			others = c
		}
	}
	return others
}
