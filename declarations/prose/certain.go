package prose

import (
	"strings"

	"servicestatus/declarations"
)

// certain asks about a target with words that are not understood, or with a time from one
// length to another.
func (w *walker) certain(t *target, c *clause, to *asked) bool {
	if len(c.unknown) == 0 && !c.spans || c.broken {
		return true
	}
	var read []string
	for _, s := range t.steps {
		one := inDanish(s)
		if s.share != "" {
			one = s.share + " % " + one
		}
		read = append(read, one)
	}
	value, ok := w.ask(Question{
		ID:      name("promise", w.draft.key, t.key()),
		Text:    "Betyder " + quoted(t.wording) + ": " + strings.Join(read, ", ") + "?",
		Choices: []Choice{{"yes", "Ja"}, omit},
		At:      t.at,
	}, to)
	return ok && value == "yes"
}

// inDanish says a duration: inden for 4 timer.
func inDanish(s step) string {
	d := s.within
	if d.N == 0 {
		return "straks"
	}
	units := map[byte][2]string{'S': {"sekund", "sekunder"}, 'M': {"minut", "minutter"}, 'H': {"time", "timer"}, 'D': {"dag", "dage"}}[d.Unit]
	unit := units[1]
	if d.N == 1 {
		unit = units[0]
	}
	if s.clock == declarations.WorkingDays {
		unit = "arbejds" + unit
	}
	n := strings.TrimLeft(d.String(), "PT")
	return "inden for " + n[:len(n)-1] + " " + unit
}
