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

// doubt asks whether to leave out a target whose parts do not fit together.
func (w *walker) doubt(t *target, to *asked) bool {
	w.ask(Question{
		ID:      name("target", w.draft.key, t.key()),
		Text:    "Svarmålet " + quoted(t.wording) + " kan ikke læses. Ret teksten, eller lad det udgå.",
		Choices: []Choice{omit},
		At:      t.at,
	}, to)
	return false
}

// percentOf writes thousandths of a percent.
func percentOf(n int) string { return string(declarations.Percent(n).Append(nil, ',')) }

// thousandths reads a percentage.
func thousandths(percent string) int {
	whole, rest, _ := strings.Cut(strings.ReplaceAll(percent, ",", "."), ".")
	return number(whole)*1000 + number((rest + "000")[:3])
}
