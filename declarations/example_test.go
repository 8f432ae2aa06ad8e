package declarations_test

import (
	"fmt"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

// Load a declaration and ask it.
func Example() {
	d, err := declarations.Decode(`{
		"id": "eksempel",
		"name": "Eksempel",
		"support": [{
			"id": "telefon", "channel": "phone", "contacts": ["70 10 18 81"],
			"hours": "Hverdage kl. 8-16", "reading": "Mo-Fr 08:00-16:00; PH off"
		}],
		"uptime": [{
			"id": "drift",
			"windows": [{"label": "Oppetid", "guarantee": 99.9, "guaranteed": true, "hours": "Hele døgnet", "reading": "24/7"}]
		}],
		"response": [{
			"channel": "phone", "clock": "support hours", "support": "telefon",
			"steps": [{"share": 80, "within": "PT2H"}], "wording": "80 % inden for 2 timer"
		}]
	}`)
	if err != nil {
		fmt.Println(err)
		return
	}
	wednesday := calendar.DateOf(2026, 12, 23)
	s := d.At(wednesday.Start(15 * 60))

	phone := s.Support[0]
	fmt.Println(phone.Channel.Address(phone.Contacts[0]), phone.State, "until", phone.Until.At)
	window := s.Uptime[0].Window
	fmt.Println(window.Label, string(window.Guarantee.Append(nil, '.')))
	fmt.Println("due", s.Response[0].Deadlines[0].By)

	holiday := d.At(calendar.DateOf(2026, 12, 25).Start(15 * 60)).Support[0]
	fmt.Println(holiday.State, "until", holiday.NextOpen.At)
	// Output:
	// 70101881 open until 2026-12-23T16:00:00+01:00
	// Oppetid 99.9
	// due 2026-12-24T09:00:00+01:00
	// closed until 2026-12-28T08:00:00+01:00
}
