// Package text reads hours whichever form they are written in. It is the one
// place that decides the form.
package text

import (
	"errors"
	"strings"
	"sync"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/lang/names"
	"servicestatus/declarations/spelling"
)

// Parse reads hours in either form: as opening_hours if they are that, also as people
// type them, or else in words. A text with a word that is none of opening_hours is in
// words, which say nothing about holidays, where opening_hours do.
//
// Where neither can be read, the form that read further is the form that was meant,
// and its error is returned; where both stop at the same byte that is words. Errors are
// a [*hours.SyntaxError].
//
// In a page no module holds both readers. The element does as this function: it asks
// the modules in this order, unless a word tells that the text is in words, and shows
// the error by the same rule (web/element/hours.js).
func Parse(text string) (*hours.Schedule, error) {
	s, osmErr := osm.ParseTyped(text)
	if osmErr == nil {
		return s, nil
	}
	rules, err := danish.Parse(text)
	if err == nil {
		return hours.New(rules...), nil
	}
	var asOSM, inWords *hours.SyntaxError
	if errors.As(osmErr, &asOSM) && errors.As(err, &inWords) && asOSM.Offset > inWords.Offset {
		return nil, osmErr
	}
	return nil, err
}

// Meant returns an error of Parse with the word that was probably meant in its remedy, where a word is misspelt: tirdag. The element has no
// room for that.
func Meant(text string, err error) error {
	var wrong *hours.SyntaxError
	if !errors.As(err, &wrong) || wrong.Offset+wrong.Length > len(text) {
		return err
	}
	word := strings.ToLower(text[wrong.Offset : wrong.Offset+wrong.Length])
	if known := spelling.Near(word, words()); known != "" && known != word {
		again := *wrong
		again.Remedy = "Mente du " + known + "?"
		return &again
	}
	return err
}

// words are the words of hours that are misspelt most.
var words = sync.OnceValue(func() []string {
	all := []string{"hverdage", "hverdag", "weekend", "helligdage", "helligdag", "lukket", "åbent", "døgnet", "juleaften", "nytårsaften"}
	for day := calendar.Monday; day <= calendar.Sunday; day++ {
		all = append(all, names.Weekday(names.Danish, day))
	}
	for month := 1; month <= 12; month++ {
		all = append(all, names.Month(names.Danish, month))
	}
	return all
})
