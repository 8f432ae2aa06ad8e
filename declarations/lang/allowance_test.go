package lang_test

import (
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
)

// What a guarantee allows is said to the second, of the hours that the window covers; and
// not at all where these are not the same on every day. Then the period was shown nowhere.
func TestAllowance(t *testing.T) {
	const month, over, measured = `"period":"month"`, `Regnet ud: `, "Måles over en måned"
	for text, want := range map[string]string{
		`{"guarantee":99,"hours":"24/7",` + month + `}`:                                            over + "99 % af en måned på 30 døgn tillader højst 7 timer og 12 minutter uden drift",
		`{"guarantee":99.5,"hours":"Mo-Su 00:00-24:00","period":"quarter"}`:                        over + "99,5 % af et kvartal på 90 døgn tillader højst 10 timer og 48 minutter uden drift",
		`{"guarantee":99.9,"hours":"24/7","period":"year"}`:                                        over + "99,9 % af et år på 365 døgn tillader højst 8 timer, 45 minutter og 36 sekunder uden drift",
		`{"guarantee":99.999,"hours":"24/7",` + month + `}`:                                        over + "99,999 % af en måned på 30 døgn tillader højst 25 sekunder uden drift",
		`{"guarantee":90,"hours":"Mo-Su 07:00-24:00",` + month + `}`:                               over + "90 % af en måned på 30 dage à 17 timer tillader højst 51 timer uden drift",
		`{"guarantee":90,"hours":"24/7",` + month + `},{"guarantee":98,"hours":"08:00-09:30"}`:     over + "90 % af en måned på 30 dage à 22 timer og 30 minutter tillader højst 67 timer og 30 minutter uden drift",
		`{"guarantee":99,"hours":"Mo-Fr 08:00-16:00","period":"quarter"}`:                          "Måles over et kvartal",
		`{"guarantee":99,"hours":"24/7"}`:                                                          "",
		`{"guarantee":100,"hours":"24/7",` + month + `}`:                                           measured,
		`{"guarantee":99,"hours":"Mo-Fr 08:00-16:00",` + month + `}`:                               measured,
		`{"guarantee":99,"hours":"08:00-16:00; PH off",` + month + `}`:                             measured,
		`{"guarantee":99,"hours":"08:00-16:00; 2027 Jul 01 off",` + month + `}`:                    measured,
		`{"guarantee":99,"hours":"08:00-16:00; 18:00-20:00 unknown",` + month + `}`:                measured,
		`{"guarantee":99,"hours":"24/7",` + month + `},{"guarantee":99.5,"hours":"Sa 08:00-9:00"}`: measured,
	} {
		text = strings.ReplaceAll(text, "8:00-9:00", "8:00-09:00")
		d, err := declarations.Decode(`{"id":"x","name":"X","valid":{"from":"2027-01-01"},"uptime":[{"id":"u","windows":[` + strings.ReplaceAll(text, `{"g`, `{"label":"A","g`) + `]}]}`)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if got := strings.ReplaceAll(lang.Allowance(da.Language{}, d, &d.Uptime[0], 0), "\u00a0", " "); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// Maintenance that suspends is no time that is measured. Of that which is not weekly, no
// length is the same for all periods.
func TestAllowanceWithMaintenance(t *testing.T) {
	for maintenance, want := range map[string]string{
		`"hours":"Mo-Su 04:00-05:00","guarantee":"suspended"`:                    "Worked out: 99% of a year of 365 days of 23 hours allows at most 83 hours and 57 minutes of downtime",
		`"hours":"Mo-Su 04:00-05:00"`:                                            "Worked out: 99% of a year of 365 days allows at most 87 hours and 36 minutes of downtime",
		`"hours":"Tu[1] 04:00-05:00","guarantee":"suspended"`:                    "Measured over a year",
		`"hours":"Tu[1] 04:00-05:00","guarantee":"suspended","tracks":["other"]`: "Worked out: 99% of a year of 365 days allows at most 87 hours and 36 minutes of downtime",
	} {
		d, err := declarations.Decode(`{"id":"x","name":"X","uptime":[{"id":"u","windows":[{"label":"A","guarantee":99,"hours":"24/7","period":"year"}]}],"maintenance":[{"label":"M",` + maintenance + `}]}`)
		if err != nil {
			t.Fatalf("%s: %v", maintenance, err)
		}
		if got := lang.Allowance(en.Language{}, d, &d.Uptime[0], 0); got != want {
			t.Errorf("%s: %q, want %q", maintenance, got, want)
		}
	}
}
