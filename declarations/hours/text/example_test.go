package text_test

import (
	"fmt"

	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/hours/text"
)

// Either form is read.
func ExampleParse() {
	for _, in := range []string{"Hverdage kl. 9-15", "Mo-Fr 09:00-15:00; PH off"} {
		s, err := text.Parse(in)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(osm.Format(s))
	}
	// Output:
	// Mo-Fr 09:00-15:00; PH off
	// Mo-Fr 09:00-15:00; PH off
}
