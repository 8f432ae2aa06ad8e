package describe_test

import (
	"fmt"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang/describe"
)

// A schedule is printed in words, whichever form it was read from.
func Example() {
	s, err := hours.ParseOSM("Mo-Fr 08:00-16:00; Fr 08:00-14:00; PH off; Dec 24 off")
	if err != nil {
		panic(err)
	}
	fmt.Println(describe.Danish(s))
	fmt.Println(describe.ShortDanish(s))
	fmt.Println(describe.ShortEnglish(s))
	// Output:
	// Mandag–torsdag kl. 8.00–16.00
	// Fredag kl. 8.00–14.00
	// Lukket på helligdage
	// Juleaftensdag lukket
	// Man.–tors. kl. 8–16, fre. kl. 8–14; lukket på helligdage; juleaftensdag lukket
	// Monday–Thursday 8:00–16:00, Friday 8:00–14:00; closed on public holidays; Christmas Eve closed
}
