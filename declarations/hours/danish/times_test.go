package danish_test

import (
	"errors"
	"testing"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// A night of more than 16 hours may be a slip, and its remedy can be read. It asked for a
// zero before the hour, and with that it asked for the same again.
func TestALongNightSaysThatItEndsTheNextDay(t *testing.T) {
	for _, text := range []string{"Hverdage kl. 15-8", "Hverdage kl. 15-08.00", "Hverdage kl. 15.30-09.00"} {
		_, err := parse(text)
		var syntax *hours.SyntaxError
		if !errors.As(err, &syntax) || syntax.Remedy != "Skriv fx 17, 05.00 eller 8 næste dag." {
			t.Errorf("%q: %v", text, err)
		}
	}
	for text, want := range map[string]string{
		"Hverdage kl. 15-8 næste dag":        "Mo-Fr 15:00-08:00; PH off",
		"Hverdage kl. 8-4 næste dag":         "Mo-Fr 08:00-04:00; PH off",
		"Hverdage kl. 15.30-09.00 næste dag": "Mo-Fr 15:30-09:00; PH off",
	} {
		s, err := parse(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
		} else if got := osm.Format(s); got != want {
			t.Errorf("%q is %s, want %s", text, got, want)
		}
	}
}
