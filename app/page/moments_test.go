package page

import (
	"testing"
	"time"

	"servicestatus/declarations/calendar"
)

// The moments are written in Danish time, and the pages can show them.
func TestMoments(t *testing.T) {
	for _, m := range specialMoments {
		at, err := time.Parse(time.RFC3339, m.at)
		if err != nil || calendar.Instant(at.Unix()).String() != m.at {
			t.Errorf("%s: %v", m.at, err)
		}
	}
}
