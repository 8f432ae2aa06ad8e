package page

import (
	"testing"

	"servicestatus/app/folder"
	"servicestatus/declarations/calendar"
)

func TestWhen(t *testing.T) {
	at := calendar.DateOf(2026, 12, 24).Start(8*60 + 5)
	da, en := State{Folder: folder.BuiltIn()}, State{Folder: folder.BuiltIn(), Route: Route{English: true}}
	if got := da.when(at); got != "torsdag den 24. december 2026 kl. 8.05" {
		t.Error(got)
	}
	if got := en.when(at); got != "Thursday 24 December 2026 at 8:05" {
		t.Error(got)
	}
}
