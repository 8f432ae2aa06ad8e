package describe_test

import (
	"fmt"

	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/lang/describe"
)

// Hours in words: in full, and in one short sentence.
func Example() {
	s, err := osm.Parse("Mo-Th 09:00-15:00; Fr 09:00-14:00; PH off")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(describe.Danish(s))
	fmt.Println(describe.ShortDanish(s))
	fmt.Println(describe.ShortEnglish(s))
	// Output:
	// Mandag–torsdag kl. 9–15
	// Fredag kl. 9–14
	// Lukket på helligdage
	// Man.–tors. kl. 9–15, fre. kl. 9–14; lukket på helligdage
	// Monday–Thursday 9:00–15:00, Friday 9:00–14:00; closed on public holidays
}
