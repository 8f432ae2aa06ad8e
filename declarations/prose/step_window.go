package prose

import (
	"slices"
)

// during gives steps the windows that they name. It asks where that is not one.
func (w *walker) during() {
	w.draft.response = slices.DeleteFunc(w.draft.response, func(t *target) bool {
		ok := true
		for i := range t.steps {
			if t.steps[i].words != "" {
				ok = w.inWindow(t, &t.steps[i]) && ok
			}
		}
		if !ok {
			w.draft.open[inResponse] = append(w.draft.open[inResponse], t.asked...)
		}
		return !ok
	})
}

func (w *walker) inWindow(t *target, s *step) bool {
	var labels, fit []string
	for _, track := range w.draft.uptime {
		for _, one := range track.windows {
			if !slices.Contains(labels, one.label) {
				labels = append(labels, one.label)
				if sameName(s.words, one.label) {
					fit = append(fit, one.label)
				}
			}
		}
	}
	if len(fit) == 1 {
		s.during = fit[0]
		return true
	}
	var choices []Choice
	for _, l := range labels {
		choices = append(choices, Choice{l, l})
	}
	value, ok := w.ask(Question{
		ID:      name("during", w.draft.key, t.key(), s.words),
		Text:    "Hvilket tidsrum er »" + s.words + "« i " + quoted(t.wording) + "?",
		Choices: append(choices, omit),
		At:      t.at,
	}, &t.asked)
	if !ok || value == Omit {
		return false
	}
	s.during = value
	return true
}
