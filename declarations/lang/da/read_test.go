package da_test

import (
	"servicestatus/declarations/hours"
	danishhours "servicestatus/declarations/hours/danish"
)

// readDanish returns the hours of a Danish text.
func readDanish(text string) (*hours.Schedule, error) {
	rules, err := danishhours.Parse(text)
	return hours.New(rules...), err
}
