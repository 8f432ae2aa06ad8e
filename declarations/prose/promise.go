package prose

import (
	"strings"

	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lazyregexp"
)

// certain asks about a target with words that are not understood, or with a time from one
// length to another.
func (w *walker) certain(t *target, c *clause, to *asked) bool {
	if len(c.unknown) == 0 && !c.spans && !c.doubted && !average().MatchString(w.at(c.whole)) || c.broken {
		return true
	}
	var read []string
	for _, s := range t.steps {
		one := lang.Duration(da.Language{}, s.within, s.clock)
		if s.within.N > 0 {
			one = "inden for " + one
		}
		if s.share != "" {
			one = s.share + " % " + one
		}
		if done, ok := measureNames[s.measure]; ok && s.measure != c.measure {
			one = strings.ToLower(done[:1]) + done[1:] + " " + one
		}
		read = append(read, one)
	}
	what := ""
	if done, ok := measureNames[c.measure]; ok {
		what = strings.ToLower(done[:1]) + done[1:] + " "
	}
	value, ok := w.ask(Question{
		ID:      name("promise", w.draft.key, t.key()),
		Text:    "Skal det læses som »" + what + strings.Join(read, ", ") + "«? Teksten siger " + quoted(w.at(c.whole)) + ".",
		Choices: []Choice{{"yes", "Ja"}, omit},
		At:      t.at,
	}, to)
	return ok && value == "yes"
}

// notPromised tells that a time or a percentage is none that somebody promises: Vi garanterer ikke 99,9 %, Du skal svare inden 14 dage.
var notPromised = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:tidligst efter|ikke\h+(?:altid|garantere|love)|(?:garanterer|lover)\h+ikke|(?:du|I)\h+skal\h+(?:selv\h+)?svare)(?:$|[^\p{L}])`)

// average is of all cases: a single one may take longer.
var average = lazyregexp.New(`(?i)gennemsnit|(?:^|[^\p{L}])(?:typisk|som regel|oftest|ofte|de fleste|nogle gange|sommetider|måske)(?:$|[^\p{L}])|ventetid\p{L}*\h+(?:er|på)?\h*normalt`)

// onlyDuration is a content of a label that is a length of time alone.
var onlyDuration = lazyregexp.New(`^(?:(?i:inden for|indenfor|højst|maks\.?|op til)\h+)?(?:` + durationPattern().String() + `)\.?$`)

// perhaps asks whether a length of time behind a label is a target.
func (w *walker) perhaps(l caption, p Range) {
	whole := Range{l.at.From, p.To}
	value, ok := w.ask(Question{
		ID:      name("target", w.draft.key, l.text),
		Text:    "Er " + quoted(w.at(whole)) + " et løfte om, hvor hurtigt en henvendelse er behandlet?",
		Choices: []Choice{{"yes", "Ja"}, omit},
		At:      whole,
	}, &w.draft.open[inResponse])
	if ok && value == "yes" {
		w.target(p, l)
	}
}
