package prose

import (
	"slices"

	"servicestatus/declarations/lang"

	"servicestatus/declarations"
)

// clocked settles which time counts.
func (w *walker) clocked(t *target, c *clause) {
	if same(t.steps, func(s step) string { return string(s.clock) }) {
		t.clock = t.steps[0].clock
		for i := range t.steps {
			t.steps[i].clock = ""
		}
	}
	t.counts = c.support
}

// supportClocks settles whose hours count in the targets that count hours of support. It asks where
// several lines have hours.
func (w *walker) supportClocks() {
	var lines []*supportLine
	for _, l := range w.draft.support {
		if l.hours != nil && (l.channel != declarations.Web || !l.alwaysOpen()) { // nobody answers a page round the clock
			lines = append(lines, l)
		}
	}
	whose := ""
	for _, t := range w.draft.response {
		if stated := !same(t.steps, func(s step) string { return string(s.clock) }) || t.clock != ""; stated {
			continue
		}
		rule := w.clockOf(t)
		switch {
		case t.counts:
		case rule == nil:
			continue
		case rule.elapsed:
			t.clock = declarations.Elapsed
			continue
		}
		if whose == "" {
			may := lines
			if rule != nil && rule.channel != "" {
				may = slices.DeleteFunc(slices.Clone(lines), func(l *supportLine) bool { return l.channel != rule.channel })
			}
			whose = w.whoseClock(t, may)
		}
		if whose != unsaid {
			t.clock, t.support = declarations.SupportHours, whose
		}
	}
}

// unsaid is the answer that the text does not say.
const unsaid = "unsaid"

func (w *walker) whoseClock(t *target, lines []*supportLine) string {
	if len(lines) == 1 && len(w.draft.open[inSupport]) == 0 && (t.channel == "" || t.channel == lines[0].channel) {
		return lines[0].id
	}
	if len(lines) == 0 {
		return unsaid // until the hours are known
	}
	var choices []Choice
	for _, l := range lines {
		choices = append(choices, Choice{l.id, lang.Capital(channelWord(l.channel)) + ": " + comment(l.hours.text)})
	}
	value, ok := w.ask(Question{
		ID:      name("clock", w.draft.key),
		Text:    "Svartiden regnes kun i en åbningstid. Hvilken åbningstid?",
		Choices: append(choices, Choice{unsaid, "Det siger teksten ikke"}),
		At:      t.at,
	}, &t.asked)
	if !ok {
		return unsaid
	}
	return value
}
