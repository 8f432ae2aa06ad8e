package declarations_test

import (
	"fmt"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
)

// A published declaration is read, and asked at noon on Christmas Eve.
func ExampleDeclaration_At() {
	nemid, err := declarations.Decode(data.Published("nemid"))
	if err != nil {
		fmt.Println(err)
		return
	}
	status := nemid.At(calendar.DateOf(2026, 12, 24).Start(12 * 60))
	phone := status.Support[0]
	fmt.Println(phone.ID, "is", phone.State, "until", phone.Until.At)
	// Output:
	// borgere-telefon is open until 2026-12-24T14:00:00+01:00
}
