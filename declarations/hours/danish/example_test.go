package danish_test

import (
	"errors"
	"fmt"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
)

// Hours as a Danish page has them, as opening_hours.
func ExampleParse() {
	rules, err := danish.Parse("Mandag til fredag kl. 8.30 - 20.00, helligdage lukket")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(osm.Format(hours.New(rules...)))
	// Output:
	// Mo-Fr 08:30-20:00; PH off
}

// What cannot be read is refused with its place and a remedy.
func ExampleParse_refused() {
	text := "Lørdag kl. 9"
	_, err := danish.Parse(text)
	var refused *hours.SyntaxError
	if errors.As(err, &refused) {
		fmt.Println(refused.Offset == len(text), refused.Message)
		fmt.Println(refused.Remedy)
	}
	// Output:
	// true Her ventes et sluttidspunkt.
	// Skriv fx kl. 8.30-16.
}
