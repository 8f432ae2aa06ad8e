package yaml

import (
	"slices"

	"servicestatus/declarations"
	"servicestatus/declarations/hours"
)

// outside warns about a special day on which its version does not hold, unless the version
// that does has a special day of its own then. A day of every year may come again.
func (w *warner) outside(of *declarations.SpecialDay, v value) {
	if w.Valid == (declarations.Period{}) {
		return
	}
	s := specialOf(v, of.Hours.Schedule)
	if !s.dated && slices.ContainsFunc(s.days, w.Valid.Has) {
		return
	}
	for _, d := range s.days {
		if d < w.today || w.Valid.Has(d) {
			continue
		}
		remedy := "Ret on eller valid."
		if then, holds := w.of.Declaration.On(d); holds {
			if slices.ContainsFunc(then.SpecialDays, func(other declarations.SpecialDay) bool { return (hours.Special{Hours: other.Hours.Schedule}).Has(d) }) {
				continue
			}
			remedy = "Skriv den i den udgave, der gælder da."
		}
		w.warn(v.fields["on"], "Udgaven gælder ikke "+d.String()+", så den særlige dag ændrer intet den dag.", remedy)
		return
	}
}

// unheard warns about the lines of a notice that no version has which holds while it stands.
func (w *warner) unheard(n *declarations.Notice, v value) {
	if n.Until.OK && n.Until.At <= w.now {
		return
	}
	var lines []string
	var holds bool
	for _, version := range w.of.versions {
		if from, until := version.Valid.From, version.Valid.Until; n.Until.OK && (n.Until.At-1).Date() < from || until != 0 && until < max(n.From, w.now).Date() {
			continue
		}
		holds = true
		for _, p := range version.Support {
			if !slices.Contains(lines, p.ID) {
				lines = append(lines, p.ID)
			}
		}
	}
	for _, line := range v.fields["lines"].list {
		if holds && !slices.Contains(lines, line.text) {
			w.warn(line, "Den udgave, der gælder da, har ingen support med dette id.", near(line.text, lines, "Skriv et id, som det står i den."))
		}
	}
}
