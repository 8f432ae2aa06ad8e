package prose

import (
	"strings"

	"servicestatus/declarations"
)

// mode settles how the shares of the steps add up.
func (w *walker) mode(t *target, to *asked) bool {
	total, falls, with, last := 0, false, 0, 0
	for _, s := range t.steps {
		if s.share == "" {
			continue
		}
		n := thousandths(s.share)
		falls = falls || n < last
		total, last = total+n, n
		with++
	}
	if n := len(t.steps); with == n-1 && with > 0 && t.steps[n-1].rest && total < 100_000 && t.steps[n-1].share == "" {
		t.steps[n-1].share = percentOf(100_000 - total)
		t.mode = declarations.Incremental
		return true
	}
	switch {
	case with == 0:
		return true
	case with < len(t.steps):
		return w.doubt(t, to)
	case with == 1:
		return last > 0 && last <= 100_000
	case total > 100_000 && falls || last == 0:
		return w.doubt(t, to)
	case total > 100_000:
		t.mode = declarations.Cumulative
	case falls || restWords().MatchString(t.wording):
		t.mode = declarations.Incremental
	default:
		value, ok := w.ask(Question{
			ID:      name("mode", w.draft.key, t.key()),
			Text:    "Er andelene i " + quoted(t.wording) + " samlede, eller skal de lægges sammen?",
			Choices: []Choice{{string(declarations.Cumulative), "Samlede: den sidste andel omfatter de første"}, {string(declarations.Incremental), "De lægges sammen"}},
			At:      t.at,
		}, to)
		t.mode = declarations.Mode(value)
		return ok
	}
	return true
}

// doubt asks for the time of a target whose parts do not fit together, or whether to leave it out.
func (w *walker) doubt(t *target, to *asked) bool {
	value, ok := w.ask(Question{
		ID:      name("target", w.draft.key, t.key()),
		Text:    "Inden for hvilken tid lover " + quoted(t.wording) + " et svar? Skriv fx 5 arbejdsdage, 4 timer eller 80 % inden for 2 minutter.",
		Choices: []Choice{omit},
		At:      t.at,
		refuse: func(v string) string {
			if stepsOf(v) == nil {
				return "Det kan ikke læses som en frist."
			}
			return ""
		},
	}, to)
	if !ok || value == Omit {
		return false
	}
	t.steps = stepsOf(value)
	return t.steps != nil
}

// doubtful adds such a target where its time is answered.
func (w *walker) doubtful(t *target) {
	if w.doubt(t, &w.draft.open[inResponse]) {
		w.draft.response = append(w.draft.response, t)
	}
}

// stepsOf reads the one step of an answer; nil where it is none.
func stepsOf(text string) []step {
	c := &clause{walker: &walker{reader: &reader{text: text}}, at: Range{0, len(text)}}
	if c.scan(); c.broken || len(c.unknown) > 0 || len(c.steps) != 1 {
		return nil
	}
	return c.steps
}

// percentOf writes thousandths of a percent.
func percentOf(n int) string { return string(declarations.Percent(n).Append(nil, ',')) }

// thousandths reads a percentage.
func thousandths(percent string) int {
	whole, rest, _ := strings.Cut(strings.ReplaceAll(percent, ",", "."), ".")
	return number(whole)*1000 + number((rest + "000")[:3])
}
