package osm_test

import (
	"fmt"

	"servicestatus/declarations/hours/osm"
)

// opening_hours are read, and printed in their canonical form.
func ExampleParse() {
	s, err := osm.Parse("mo-fr 8:30-20:00;PH closed")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(osm.Format(s))
	// Output:
	// Mo-Fr 08:30-20:00; PH off
}
