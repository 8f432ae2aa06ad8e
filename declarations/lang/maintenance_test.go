package lang_test

import (
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
)

// The end of maintenance that goes past midnight was named as seen from its beginning: "i morgen kl. 22 til i morgen kl. 2".
func TestMaintenanceOverMidnight(t *testing.T) {
	tuesday := calendar.DateOf(2026, 12, 1)
	m := &declarations.MaintenanceStatus{Maintenance: &declarations.Maintenance{Label: "Servicevindue"},
		From: hours.Bound{At: tuesday.Start(22 * 60), OK: true}, Until: hours.Bound{At: (tuesday + 1).Start(2 * 60), OK: true}}
	for _, c := range []struct {
		now  calendar.Instant
		want string
	}{
		{(tuesday - 2).Start(10 * 60), "Servicevindue tirsdag kl. 22 til onsdag kl. 2"},
		{(tuesday - 1).Start(10 * 60), "Servicevindue i morgen kl. 22 til onsdag kl. 2"},
		{tuesday.Start(10 * 60), "Servicevindue kl. 22 til i morgen kl. 2"},
	} {
		if got := lang.Maintenance(da.Language{}, c.now, m).String(); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	m.Until.At = tuesday.Start(24 * 60)
	if got := lang.Maintenance(da.Language{}, (tuesday - 1).Start(0), m).String(); !strings.HasSuffix(got, "i morgen kl. 22 til kl. 24") {
		t.Error(got)
	}
}
