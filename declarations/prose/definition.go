package prose

import (
	"strings"
)

// definition is the hours that the text gives a name: Primær driftstid er hverdage kl. 7-18.
type definition struct {
	label string
	hours *hoursText
	at    Range
}

// defined returns the hours that a text names; nil where it names none, or several.
func (w *walker) defined(said string) (found *definition) {
	for _, d := range w.fixed {
		if d.label == "" || !sameName(said, d.label) {
			continue
		}
		if found != nil {
			return nil
		}
		found = d
	}
	return found
}

// sameName reports whether a text names a window by the word that sets it apart: primær.
func sameName(said, label string) bool {
	for _, a := range strings.Fields(strings.ToLower(said)) {
		for _, b := range strings.Fields(strings.ToLower(label)) {
			a, b := stem(a), stem(b)
			if len(a) > 3 && !common(a) && a == b {
				return true
			}
		}
	}
	return false
}

// stem returns a word without the ends that it has beside other words.
func stem(w string) string {
	w = strings.Trim(w, ".,;:()»«\"")
	for _, end := range []string{"tiden", "tids", "tid", "en", "et", "e"} {
		if len(w) > len(end)+4 && strings.HasSuffix(w, end) {
			return strings.TrimSuffix(w, end)
		}
	}
	return w
}

var common = vocabulary(`drift drifts oppe oppetid driftst uptime vindue period tilgængelighed gennemsnitlig`)
