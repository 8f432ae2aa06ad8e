package hours_test

import (
	"fmt"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

func ExampleParseDanish() {
	s, err := hours.ParseDanish("Mandag til fredag kl. 8.30 - 20.00, helligdage lukket")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.OSM())
	christmasEve := calendar.DateOf(2026, 12, 24).Start(12 * 60)
	line := s.Timeline()
	_, until := line.Around(christmasEve)
	fmt.Println(hours.State(line.At(christmasEve).Key), until.At)
	fmt.Println(line.Next(until.At, until.At+hours.Horizon, int(hours.Open)).At)
	// Output:
	// Mo-Fr 08:30-20:00; PH off
	// open 2026-12-24T20:00:00+01:00
	// 2026-12-28T08:30:00+01:00
}
