package prose

import (
	"slices"

	"servicestatus/declarations"
)

// measured settles the measures of a target, its clock, and adds it. A target without shares whose steps
// measure different things is several targets.
func (w *walker) measured(t *target, c *clause) {
	steps := false // they have measures of their own
	if first := &t.steps[0]; first.measure != "" && c.measure == "" && !slices.ContainsFunc(t.steps[1:], func(s step) bool { return s.measure != "" }) {
		c.measure, c.said, first.measure = first.measure, first.said, ""
	}
	for i := range t.steps {
		s := &t.steps[i]
		s.measure = w.measure(s.measure, s.said, t.at, &t.asked)
		steps = steps || s.measure != ""
	}
	lead := w.measure(c.measure, c.said, t.at, &t.asked)
	if steps && t.steps[0].measure == "" {
		t.steps[0].measure = lead
	}
	heading := declarations.Measure("")
	if w.about == aboutResponse {
		if heading = measureOf(w.heading); heading == unsure && (c.measure != "" || steps) {
			heading = ""
		}
		if lead == "" && !steps {
			heading = w.measure(heading, w.heading, w.place, &t.asked)
		}
	}
	switch {
	case steps && same(t.steps, func(s step) string { return string(s.measure) }):
		t.measure = t.steps[0].measure
		for i := range t.steps {
			t.steps[i].measure = ""
		}
		t.measure = w.conflict(t, heading)
	case steps:
	case lead != "":
		if t.measure = lead; !c.captioned {
			t.measure = w.conflict(t, heading)
		}
	case heading != unsure:
		t.measure = heading
	}
	if t.said = c.said; t.said == "" && w.about == aboutResponse {
		t.said = anyMeasure().FindString(w.heading)
	}
	w.clocked(t, c)
	if steps && t.measure == "" && !slices.ContainsFunc(t.steps, func(s step) bool { return s.share != "" }) {
		for _, s := range t.steps {
			one := *t
			one.measure, s.measure = s.measure, ""
			if s.clock != "" {
				one.clock, s.clock = s.clock, ""
			}
			one.steps, one.said = []step{s}, s.said
			w.draft.response = append(w.draft.response, &one)
			t.asked = nil
		}
		return
	}
	w.draft.response = append(w.draft.response, t)
}

// several reports whether a target has several times, and nothing that tells them apart.
func (t *target) several() bool {
	return len(t.steps) > 1 && !slices.ContainsFunc(t.steps, func(s step) bool { return s.share != "" || s.words != "" }) && !slices.ContainsFunc(t.steps[1:], func(s step) bool { return s.measure != "" })
}

// conflict asks what a target measures where its heading says something else.
func (w *walker) conflict(t *target, heading declarations.Measure) declarations.Measure {
	if heading == "" || heading == unsure || heading == t.measure {
		return t.measure
	}
	value, ok := w.ask(Question{
		ID:      name("measure", w.draft.key, t.key()),
		Text:    "Overskriften siger " + quoted(w.heading) + ", teksten " + quoted(t.wording) + ". Hvad er målet?",
		Choices: []Choice{{string(heading), measureNames[heading]}, {string(t.measure), measureNames[t.measure]}},
		At:      t.at,
	}, &t.asked)
	if !ok {
		return ""
	}
	return declarations.Measure(value)
}

// same reports whether all steps have the same of something.
func same(all []step, of func(step) string) bool {
	for _, s := range all {
		if of(s) != of(all[0]) {
			return false
		}
	}
	return true
}
