package lang_test

import (
	"testing"
	"time"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
)

var (
	danish  = da.Language{}
	english = en.Language{}
)

// at reads an instant, "2026-11-24T12:00:00+01:00".
func at(t *testing.T, text string) calendar.Instant {
	t.Helper()
	parsed, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return calendar.Instant(parsed.Unix())
}

// statusOf is a declaration at an instant.
func statusOf(t *testing.T, declaration string, now calendar.Instant) *declarations.Status {
	t.Helper()
	d, err := declarations.Decode(declaration)
	if err != nil {
		t.Fatal(err)
	}
	return d.At(now)
}
